import { getTranslations } from 'next-intl/server';
import { isLanguage } from '@/app/_request/accepted-language';
import { needsSecondFactor } from '@/domain/access/lifetimes';
import { tidyName } from '@/domain/people/names';
import { ownName } from '@/domain/people/queries';
import { staffRoles } from '@/domain/settings/forms';
import { ohtOf } from '@/domain/settings/queries';
import { nameOfTeam } from '@/domain/settings/team-name';
import type { Viewer } from '@/domain/viewer';
import { env } from '@/server/env';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the mail says to someone invited into the office, from the form as it was sent. */
export async function invitationWords(viewer: Viewer, raw: Record<string, unknown>) {
  const locale = isLanguage(text(raw.language)) ? (text(raw.language) as 'en' | 'fr') : 'en';
  const t = await getTranslations({ locale });
  const sent = [raw.roles].flat().map(text);
  const roles = staffRoles.filter((role) => sent.includes(role));
  const team = nameOfTeam(ohtOf(viewer), locale);
  const inviter = ownName(viewer);
  const lines = [
    t('mail.hello', { name: tidyName(text(raw.name).slice(0, 200)) }),
    inviter === null ? t('mail.staffWhoNobody', { team }) : t('mail.staffWho', { inviter, team }),
    t('mail.staffRoles', { roles: new Intl.ListFormat(locale).format(roles.map((role) => t(`words.roles.${role}`))) }),
    t('mail.staffHow'),
    `${env().origin}/sign-in`,
    ...(needsSecondFactor(roles) ? [t('mail.staffSecond')] : []),
    t('mail.staffNotYou'),
  ];
  return { subject: t('mail.staffSubject', { team }), body: lines.join('\n\n') };
}
