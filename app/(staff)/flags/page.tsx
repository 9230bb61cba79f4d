import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { FlagFilters } from '@/components/flags/filters';
import { FlagCountsBlock } from '@/components/flags/flag-counts';
import { FlagTable } from '@/components/flags/flag-table';
import { FlagsHead } from '@/components/flags/flags-head';
import { NoFlags } from '@/components/flags/no-flags';
import { Pager, withParams } from '@/components/ui/lists';
import { flagSearch } from '@/domain/flags/forms';
import { whoSeesFlags } from '@/domain/flags/policy';
import { flagsListed } from './listed';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('flags'))('title') });

export default async function FlagsPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesFlags);
  const search = flagSearch.parse(await searchParams);
  const today = todayFor(viewer);
  const { seen, matching, shown, pages, counts, empty } = flagsListed(viewer, search, today);
  const params = { rule: search.rule, state: search.state, about: search.about };
  if (shown.length === 0 && search.page > 1) redirect(withParams('/flags', params, {}));
  return (
    <>
      <FlagsHead {...{ search, seen, matching, counts }} />
      {seen.length > 0 && <FlagFilters search={search} seen={seen} />}
      {matching.length === 0 && <NoFlags viewer={viewer} narrowed={seen.length > 0} empty={empty} />}
      {matching.length > 0 && (
        <div className="sheet">
          <FlagTable flags={shown} today={today} />
        </div>
      )}
      <Pager path="/flags" params={params} page={search.page} pages={pages} />
      {counts !== null && <FlagCountsBlock counts={counts} today={today} />}
    </>
  );
}
