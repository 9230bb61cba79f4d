import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { firstNameOf } from '@/domain/people/names';
import { ohtOf } from '@/domain/settings/queries';
import { nameOfTeam } from '@/domain/settings/team-name';
import type { Author } from '@/domain/suggestions/author-queries';
import type { SuggestionListed } from '@/domain/suggestions/list-queries';
import { visitor } from '@/domain/viewer';
import { database } from '@/server/database';
import { env } from '@/server/env';

/** What is quoted stays well within what a mail may hold; the whole stands on their page. */
const MOST_QUOTED = 1200;
const clipped = (text: string): string =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED).trimEnd()}…` : text;

/** What is offered to be sent to the author, in their language: what was decided or where it stands, and their own page. */
export async function mailToTell(one: SuggestionListed, author: Author): Promise<{ subject: string; body: string }> {
  const { language } = author;
  const t = await getTranslations({ locale: language });
  const oht = ohtOf(visitor(database()));
  const day = (on: string | null) => (on === null ? '' : formatDay(on, language));
  const { loop, steps, ownerName, dueOn } = one;
  const changed = steps.findLast(({ step }) => step === 'changed')?.note ?? null;
  const answer = loop.decision
    ? [
        t(`mail.told.decided-${loop.decision}`, { day: day(loop.decidedOn) }),
        loop.reason && t('my.because', { reason: t(`words.notAdoptedReasons.${loop.reason}`) }),
        loop.note && clipped(loop.note),
      ]
    : [
        t('mail.told.progress', {
          known: ownerName === null ? 'no' : 'yes',
          owner: ownerName ?? '',
          dated: dueOn === null ? 'no' : 'yes',
          day: day(dueOn),
        }),
      ];
  const paragraphs = [
    t('mail.hello', { name: firstNameOf(author.name) }),
    t('mail.told.youSaid', { day: day(one.raisedOn), text: clipped(one.text) }),
    answer.filter(Boolean).join('\n'),
    changed && t('mail.told.changed', { changed: clipped(changed) }),
    t(loop.decision ? 'mail.told.page' : 'mail.told.follow'),
    `${env().origin}/my/suggestions/${one.id}`,
    [oht.contactName, nameOfTeam(oht, language), oht.contactPhone].filter(Boolean).join('\n'),
  ];
  return {
    subject: t('mail.told.subject', { decided: loop.decision ? 'yes' : 'no' }),
    body: paragraphs.filter(Boolean).join('\n\n'),
  };
}
