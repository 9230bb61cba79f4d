import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium, formatMinutes } from '@/components/format';
import { Tag } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import { type Params, SortLink } from '@/components/ui/lists';
import type { ContributionSearch, ContributionSort } from '@/domain/contributions/forms';
import type { ListedContribution } from '@/domain/contributions/list-queries';

type Props = {
  rows: readonly ListedContribution[];
  search: ContributionSearch;
  params: Params;
};

/** What was given outside meetings, a row each. */
export async function ContributionsTable({ rows, search, params }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const sorting = (by: ContributionSort, label: string) => {
    const sorted =
      search.sort === by ? ('ascending' as const) : search.sort === `-${by}` ? ('descending' as const) : undefined;
    return {
      label,
      sorted,
      head: <SortLink path="/contributions" params={params} by={by} sorted={sorted} label={label} />,
    };
  };
  const columns: Column<ListedContribution>[] = [
    {
      ...sorting('day', t('contributions.day')),
      plain: true,
      cell: ({ onDay }) => <span className="whitespace-nowrap">{formatDayMedium(onDay, locale)}</span>,
    },
    { label: t('contributions.what'), names: true, cell: (one) => <What one={one} /> },
    { ...sorting('name', t('contributions.person')), plain: true, cell: ({ name }) => name },
    {
      ...sorting('kind', t('contributions.kind')),
      plain: true,
      cell: ({ kind }) => t(`words.contributionKinds.${kind}`),
    },
    {
      ...sorting('length', t('contributions.length')),
      end: true,
      cell: ({ minutes }) => minutes !== null && formatMinutes(minutes, locale),
    },
  ];
  return <DataTable caption={t('contributions.caption')} wide columns={columns} items={rows} keyOf={({ id }) => id} />;
}

async function What({ one: { id, what, said, group } }: { one: ListedContribution }) {
  const t = await getTranslations('contributions');
  return (
    <>
      <a href={`/contributions/${id}`}>{what}</a> {said && <Tag>{t('saidByThem')}</Tag>}
      {group !== null && <span className="block small soft">{group}</span>}
    </>
  );
}
