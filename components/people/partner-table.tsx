import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { type Column, DataTable } from '@/components/ui/data-table';
import { type Params, SortLink } from '@/components/ui/lists';
import type { Day } from '@/domain/calendar';
import type { PartnerSearch, PartnerSort } from '@/domain/partners/forms';
import type { ListedPartner } from '@/domain/partners/list-queries';
import { GroupNames } from './group-names';

type PartnerTableProps = { partners: readonly ListedPartner[]; search: PartnerSearch; params: Params; today: Day };

/** The partners with where they are from and where they sit; sorted by the heads of the columns. */
export async function PartnerTable({ partners, search, params, today }: PartnerTableProps) {
  const t = await getTranslations();
  const sorted = (by: PartnerSort) =>
    search.sort === by ? ('ascending' as const) : search.sort === `-${by}` ? ('descending' as const) : undefined;
  const sortable = (by: PartnerSort, label: string) => ({
    label,
    sorted: sorted(by),
    head: <SortLink path="/partners" params={params} by={by} sorted={sorted(by)} label={label} />,
  });
  const columns: Column<ListedPartner>[] = [
    {
      ...sortable('name', t('partners.name')),
      names: true,
      cell: ({ id, name }) => (
        <a className="whole" href={`/partners/${id}`}>
          {name}
        </a>
      ),
    },
    {
      ...sortable('organization', t('partners.organization')),
      cell: ({ organization }) => <OneLine text={organization} />,
    },
    { label: t('partners.sector'), cell: ({ sector }) => <OneLine text={sector && t(`words.sectors.${sector}`)} /> },
    { label: t('advisors.groups'), cell: ({ groups }) => <GroupNames names={groups} none={t('advisors.noGroups')} /> },
    { ...sortable('invited', t('advisors.invited')), end: true, cell: ({ invited }) => invited },
    { ...sortable('came', t('advisors.came')), end: true, cell: ({ came }) => came },
  ];
  return (
    <DataTable
      caption={t('partners.caption', { day: formatDay(today, await getLocale()) })}
      columns={columns}
      wide
      items={partners}
      keyOf={({ id }) => id}
    />
  );
}

const OneLine = ({ text }: { text: string | null }) =>
  text ? (
    <span className="one-line" title={text}>
      {text}
    </span>
  ) : (
    <span className="soft">–</span>
  );
