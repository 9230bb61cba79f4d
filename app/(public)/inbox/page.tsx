import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { localInboxIsOpen } from '@/app/_request/local-inbox';
import { LinkedText } from '@/components/emails/linked-text';
import { EmptyNote, Sheet } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { keptMails } from '@/server/mail';

/** Mail of a house that has no mail server yet; there only for someone at the machine itself. */
export default async function InboxPage() {
  if (!(await localInboxIsOpen())) notFound();
  const t = await getTranslations('inbox');
  const format = await getFormatter();
  const mails = keptMails();
  return (
    <div className="space-y-4">
      <title>{t('title')}</title>
      <PageHead title={t('title')} lead={t('lead')} />
      {mails.length === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
      {mails.map((mail) => (
        <Sheet key={`${mail.at} ${mail.to} ${mail.subject}`} title={mail.subject}>
          <p className="soft">
            {t('to', { to: mail.to })} · {format.dateTime(mail.at, { dateStyle: 'medium', timeStyle: 'short' })}
          </p>
          <LinkedText text={mail.text} />
        </Sheet>
      ))}
    </div>
  );
}
