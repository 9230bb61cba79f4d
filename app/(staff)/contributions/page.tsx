import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { ContributionFilters } from '@/components/contributions/contribution-filters';
import { ContributionsHead } from '@/components/contributions/contributions-head';
import { ContributionsTable } from '@/components/contributions/contributions-table';
import { NoContributions } from '@/components/contributions/no-contributions';
import { Pager, withParams } from '@/components/ui/lists';
import { contributionSearch } from '@/domain/contributions/forms';
import {
  CONTRIBUTIONS_PER_PAGE,
  contributionChoices,
  contributionList,
  contributionSums,
} from '@/domain/contributions/list-queries';
import { canCountContributions, canKeepSomeContributions, whoSeesContributions } from '@/domain/contributions/policy';
import { contributionById } from '@/domain/contributions/queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('contributions'))('title'),
});

export default async function ContributionsPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesContributions);
  const given = await searchParams;
  const search = contributionSearch.parse(given);
  const today = todayFor(viewer);
  const { page, ...params } = search;
  const { rows, total } = contributionList(viewer, search, today);
  if (rows.length === 0 && page > 1) redirect(withParams('/contributions', params, {}));
  const { sort: _, q, ...chosen } = params;
  const narrowed = q !== '' || Object.values(chosen).some((value) => value !== undefined);
  const keeps = canKeepSomeContributions(viewer);
  return (
    <>
      <ContributionsHead
        sums={contributionSums(viewer, search, today)}
        narrowed={narrowed}
        keeps={keeps}
        added={typeof given.added === 'string' ? contributionById(viewer, given.added, today) : null}
        others={Math.max(0, (Number(given.count) || 1) - 1)}
        removed={given.removed === 'yes'}
      />
      {(total > 0 || narrowed) && <ContributionFilters search={search} {...contributionChoices(viewer, today)} />}
      {total === 0 ? (
        <NoContributions narrowed={narrowed} keeps={keeps} counts={canCountContributions(viewer)} />
      ) : (
        <div className="sheet">
          <ContributionsTable rows={rows} search={search} params={params} />
        </div>
      )}
      <Pager path="/contributions" params={params} page={page} pages={Math.ceil(total / CONTRIBUTIONS_PER_PAGE)} />
    </>
  );
}
