import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { localInboxIsOpen } from '@/app/_request/local-inbox';
import { requireViewer } from '@/app/_request/viewer';
import { MailFilter } from '@/components/settings/mail-filter';
import { MailTable } from '@/components/settings/mail-table';
import { NoMailServer } from '@/components/settings/no-mail-server';
import { EmptyNote } from '@/components/ui/blocks';
import { Pager, withParams } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { mailSearch } from '@/domain/notifications/forms';
import { MAIL_PER_PAGE, mailList } from '@/domain/notifications/list-queries';
import { whoSeesMail } from '@/domain/notifications/policy';
import { ohtOf } from '@/domain/settings/queries';
import { env } from '@/server/env';
import { mailMoment } from '@/server/mail-moment';
import { noteReturned, takeMailBack, tryMailAgain } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('outbox'))('title') });

export default async function MailPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesMail);
  const search = mailSearch.parse(await searchParams);
  const { now, today, quietUntil } = mailMoment(viewer);
  const { mails, total, counts } = mailList(viewer, search, today);
  const params = { state: search.state === 'standing' ? undefined : search.state, q: search.q };
  if (mails.length === 0 && search.page > 1) redirect(withParams('/settings/mail', params, {}));
  const t = await getTranslations();
  const waiting = counts.waiting + counts.sending;
  return (
    <>
      <PageHead
        title={t('outbox.title')}
        up={{ href: '/settings', label: t('settings.up') }}
        lead={`${t('outbox.lead', { failed: counts.failed, waiting })} ${t('outbox.leadSent', { sent: counts.sent })}`}
      />
      {env().HEARD_SMTP_URL === undefined && <NoMailServer inbox={await localInboxIsOpen()} />}
      <MailFilter state={search.state} q={search.q} />
      {total === 0 && (
        <EmptyNote>
          {t(search.state === 'standing' && search.q === '' ? 'outbox.noneStanding' : 'outbox.none')}
        </EmptyNote>
      )}
      {total > 0 && (
        <div className="sheet">
          <MailTable
            mails={mails}
            timeZone={ohtOf(viewer).timeZone}
            {...{ now, quietUntil }}
            actions={{ tryAgain: tryMailAgain, withdraw: takeMailBack, returned: noteReturned }}
          />
        </div>
      )}
      <Pager path="/settings/mail" {...{ params, page: search.page, pages: Math.ceil(total / MAIL_PER_PAGE) }} />
    </>
  );
}
