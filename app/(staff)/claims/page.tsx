import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { RatesTooLow, Stuck } from '@/components/claims/also-watched';
import { ClaimFilters } from '@/components/claims/claim-filters';
import { ClaimsHead } from '@/components/claims/claims-head';
import { ClaimsSheet } from '@/components/claims/claims-sheet';
import { NoClaims } from '@/components/claims/no-claims';
import { Pager, withParams } from '@/components/ui/lists';
import { claimSearch } from '@/domain/claims/list-forms';
import { CLAIMS_PER_PAGE, claimants, claimedGroups, claimList } from '@/domain/claims/list-queries';
import { overCap } from '@/domain/claims/over-cap-queries';
import { canPaySome, whoSeesClaims } from '@/domain/claims/policy';
import { claimsWaiting } from '@/domain/claims/waiting-queries';
import { thresholdsOn } from '@/domain/settings/queries';
import { together } from './together';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('claims'))('title') });

export default async function ClaimsPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesClaims);
  const given = await searchParams;
  const search = claimSearch.parse(given);
  const today = todayFor(viewer);
  const { q, state, person, group, kind, days, sort } = search;
  const params = { q, state, person, group, kind, days, sort };
  const { claims, total, cents } = claimList(viewer, search, today);
  if (claims.length === 0 && search.page > 1) redirect(withParams('/claims', params, {}));
  const narrowed = Boolean(q || person || group || kind || days) || state !== 'waiting';
  const waiting = claimsWaiting(viewer, today);
  const done = given.done === 'paid' || given.done === 'approved' ? given.done : null;
  return (
    <>
      <ClaimsHead
        waiting={waiting}
        found={narrowed ? { total, cents } : null}
        done={done && { what: done, count: Number(given.count) || 0 }}
      />
      <ClaimFilters search={search} people={claimants(viewer)} groups={claimedGroups(viewer)} />
      {total === 0 ? (
        <NoClaims narrowed={narrowed} />
      ) : (
        <ClaimsSheet
          {...{ claims, search, params, today }}
          tooLong={thresholdsOn(viewer, today)['out-of-pocket-days']}
          self={viewer.personId}
          pays={canPaySome(viewer)}
          action={together}
        />
      )}
      <Pager path="/claims" params={params} page={search.page} pages={Math.ceil(total / CLAIMS_PER_PAGE)} />
      {!narrowed && <Stuck claims={waiting.filter(({ next }) => next === 'hear-from')} />}
      {!narrowed && <RatesTooLow people={overCap(viewer, today)} />}
    </>
  );
}
