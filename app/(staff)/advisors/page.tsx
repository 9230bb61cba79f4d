import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatDay } from '@/components/format';
import { AdvisorTable } from '@/components/people/advisor-table';
import { ListActions } from '@/components/people/list-actions';
import { NobodyListed } from '@/components/people/nobody-listed';
import { AdvisorSearchForm } from '@/components/people/search-form';
import { Pager, withParams } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { advisorSearch } from '@/domain/advisors/forms';
import { ADVISORS_PER_PAGE } from '@/domain/advisors/list-queries';
import { whoSeesPeople } from '@/domain/advisors/policy';
import { groupsBy } from '@/domain/groups/queries';
import { canKeepPeople } from '@/domain/people/policy';
import { advisorsListed } from './listed';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('advisors'))('title'),
});

export default async function AdvisorsPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesPeople);
  const search = advisorSearch.parse(await searchParams);
  const today = todayFor(viewer);
  const { page: _, ...params } = search;
  const { sort: __, ...choices } = params;
  const { advisors, total, uninvited, strips, flags } = advisorsListed(viewer, search, today);
  if (advisors.length === 0 && search.page > 1) redirect(withParams('/advisors', params, {}));
  const t = await getTranslations();
  const day = formatDay(today, await getLocale());
  const narrowed = Object.values(choices).some(Boolean);
  const keeps = canKeepPeople(viewer);
  const groups = groupsBy(viewer).map((group) => ({ value: group.id, label: group.name }));
  const pages = Math.ceil(total / ADVISORS_PER_PAGE);
  return (
    <>
      <PageHead
        title={t('advisors.title')}
        lead={narrowed ? t('advisors.leadFound', { total }) : t('advisors.lead', { total, uninvited, day })}
      />
      {keeps && <ListActions />}
      {(total > 0 || narrowed) && <AdvisorSearchForm {...{ search, groups, keeps }} />}
      {total === 0 && <NobodyListed viewer={viewer} narrowed={narrowed} />}
      {total > 0 && (
        <div className="sheet">
          <AdvisorTable {...{ advisors, strips, flags, search, params, today }} />
        </div>
      )}
      <Pager path="/advisors" params={params} page={search.page} pages={pages} />
    </>
  );
}
