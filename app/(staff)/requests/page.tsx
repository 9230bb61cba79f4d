import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { OfficeRequests } from '@/components/requests/office-requests';
import { RequestFilters } from '@/components/requests/request-filters';
import { RequestLedger } from '@/components/requests/request-ledger';
import { RequestSaved } from '@/components/requests/request-saved';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';
import { Pager, withParams } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { addDays, monthsBefore } from '@/domain/calendar';
import { requestSearch } from '@/domain/requests/forms';
import { ledgerOf } from '@/domain/requests/ledger-queries';
import { whoAnswersRequests } from '@/domain/requests/policy';
import { REQUESTS_PER_PAGE, requestList, requestStanding, requestsWaiting } from '@/domain/requests/queries';
import { ohtOf } from '@/domain/settings/queries';
import { groupsToName } from '@/domain/suggestions/place-queries';
import { answerRequest, noteRequestTold, withdrawForThem } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('requests'))('title'),
});

/** Who asked to come to which meeting: what waits for a word first; then the ledger of a year. */
export default async function RequestsPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoAnswersRequests);
  const today = todayFor(viewer);
  const asked = await searchParams;
  const search = requestSearch.parse(asked);
  const { requests, total } = requestList(viewer, search, today);
  const params = { state: search.state === 'waiting' ? undefined : search.state, group: search.group };
  if (requests.length === 0 && search.page > 1) redirect(withParams('/requests', params, {}));
  const answered = typeof asked.answered === 'string' ? requestStanding(viewer, asked.answered, today) : null;
  const t = await getTranslations('requests');
  const { timeZone } = ohtOf(viewer);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead', { count: requestsWaiting(viewer, today).length })} />
      <RequestSaved answered={answered} told={asked.told !== undefined} asked={asked.asked !== undefined} />
      <p className="actions">
        <LinkButton quiet href="/requests/new">
          {t('writeDown')}
        </LinkButton>
      </p>
      <RequestFilters search={search} groups={groupsToName(viewer)} />
      {requests.length === 0 && <EmptyNote>{t(`none-${search.state}`)}</EmptyNote>}
      <OfficeRequests
        requests={requests}
        timeZone={timeZone}
        actions={{ answer: answerRequest, told: noteRequestTold, withdraw: withdrawForThem }}
      />
      <Pager path="/requests" params={params} page={search.page} pages={Math.ceil(total / REQUESTS_PER_PAGE)} />
      <RequestLedger ledger={ledgerOf(viewer, monthsBefore(today, 12), addDays(today, 366))} />
    </>
  );
}
