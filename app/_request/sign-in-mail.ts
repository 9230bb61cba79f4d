import { getTranslations } from 'next-intl/server';
import { personForMail } from '@/domain/access/queries';
import type { SignInMail } from '@/domain/access/sign-in-commands';
import { ohtOf } from '@/domain/settings/queries';
import { nameOfTeam } from '@/domain/settings/team-name';
import { visitor } from '@/domain/viewer';
import { database } from '@/server/database';
import { env } from '@/server/env';
import { sendMailLater } from '@/server/mail';
import { paragraphsOf } from '@/server/mail-paragraphs';

/** Sends the code and the link to someone known, in their language; to an unknown address, nothing. */
export async function sendSignInMail(mail: SignInMail): Promise<void> {
  const viewer = visitor(database());
  const person = mail && personForMail(viewer, mail.personId);
  if (!person) return;
  const language = person.language ?? 'en';
  const t = await getTranslations({ locale: language, namespace: 'mail' });
  const team = nameOfTeam(ohtOf(viewer), language);
  const subject = t('signInSubject', { code: mail.code });
  const body = paragraphsOf({ language, title: subject }, [
    t('hello', { name: person.name }),
    t('signInCode', { team }),
    { large: mail.code },
    t('signInLink'),
    { link: `${env().origin}/sign-in/confirm?link=${mail.link}`, name: t('signInButton') },
    t('signInLasts'),
    t('signInNotYou'),
  ]);
  await sendMailLater({ to: person.email, subject, ...body }, 'sign-in');
}
