import { getTranslations } from 'next-intl/server';
import { ANSWER_LINK } from '@/domain/notifications/kinds';
import type { ListedMail } from '@/domain/notifications/list-queries';

/** What a mail says, behind its name; the reader's own link to answer is kept nowhere, so only its place is shown. */
export async function MailWords({ mail: { name, subject, body } }: { mail: ListedMail }) {
  const t = await getTranslations('outbox');
  if (subject === '') return <span className="soft small block">{t('noWords')}</span>;
  return (
    <details>
      <summary aria-label={t('readTo', { name })}>{t('read')}</summary>
      <p className="mt-2 font-bold break-words">{subject}</p>
      <p className="mt-2 break-words whitespace-pre-line">{body.replace(ANSWER_LINK, t('answerLink'))}</p>
    </details>
  );
}
