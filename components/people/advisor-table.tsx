import { getLocale, getTranslations } from 'next-intl/server';
import { YearStrip } from '@/components/charts/year-strip';
import { formatDay, formatDayMedium } from '@/components/format';
import { stripFigures } from '@/components/meetings/strip-words';
import { type Column, DataTable } from '@/components/ui/data-table';
import { type Params, SortLink } from '@/components/ui/lists';
import type { AdvisorSearch, AdvisorSort } from '@/domain/advisors/forms';
import type { ListedAdvisor } from '@/domain/advisors/list-queries';
import type { Day } from '@/domain/calendar';
import type { MeetingFact } from '@/domain/meetings/year-strip';
import { GroupNames } from './group-names';

type AdvisorTableProps = {
  advisors: readonly ListedAdvisor[];
  strips: ReadonlyMap<string, readonly MeetingFact[]>;
  flags: ReadonlyMap<string, number>;
  search: AdvisorSearch;
  params: Params;
  today: Day;
};

/** The advisors with their year; sorted by the heads of the columns. */
export async function AdvisorTable({ advisors, strips, flags, search, params, today }: AdvisorTableProps) {
  const t = await getTranslations('advisors');
  const locale = await getLocale();
  const sorted = (by: AdvisorSort) =>
    search.sort === by ? ('ascending' as const) : search.sort === `-${by}` ? ('descending' as const) : undefined;
  const sortable = (by: AdvisorSort, label: string) => ({
    label,
    sorted: sorted(by),
    head: <SortLink path="/advisors" params={params} by={by} sorted={sorted(by)} label={label} />,
  });
  const columns: Column<ListedAdvisor>[] = [
    {
      ...sortable('name', t('name')),
      names: true,
      cell: ({ id, name }) => (
        <a className="whole" href={`/advisors/${id}`}>
          {name}
        </a>
      ),
    },
    { label: t('kind'), plain: true, cell: (advisor) => <Who advisor={advisor} /> },
    { label: t('groups'), cell: (advisor) => <GroupNames names={advisor.groups} none={t('noGroups')} /> },
    {
      label: t('year'),
      cell: (advisor) => <Strip facts={strips.get(advisor.id) ?? []} />,
    },
    { ...sortable('invited', t('invited')), end: true, cell: (advisor) => advisor.invited },
    { ...sortable('came', t('came')), end: true, cell: (advisor) => <Came advisor={advisor} /> },
    {
      ...sortable('suggestions', t('told')),
      end: true,
      cell: ({ suggestions, told }) =>
        suggestions === 0 ? <span className="soft">–</span> : t('toldOf', { told, all: suggestions }),
    },
    { label: t('flags'), cell: (advisor) => <Flags count={flags.get(advisor.id) ?? 0} /> },
  ];
  return (
    <DataTable
      caption={t('caption', { day: formatDay(today, locale) })}
      columns={columns}
      wide
      items={advisors}
      keyOf={(advisor) => advisor.id}
    />
  );
}

async function Who({ advisor }: { advisor: ListedAdvisor }) {
  const t = await getTranslations();
  const kinds = advisor.kinds.map((kind) => t(`words.advisorKinds.${kind}`));
  const left = advisor.leftOn && t('advisors.left', { day: formatDayMedium(advisor.leftOn, await getLocale()) });
  const away = advisor.standing === 'on-leave' && t('advisors.standing.on-leave');
  const all = [left, away, ...kinds].filter(Boolean).join(' · ');
  return (
    <span className="one-line who soft small" title={all}>
      {all}
    </span>
  );
}

async function Strip({ facts }: { facts: readonly MeetingFact[] }) {
  if (facts.length === 0) return <span className="soft">–</span>;
  const t = await getTranslations('advisors');
  const { marks, figures } = stripFigures(facts);
  const says = t('strip', figures);
  return <YearStrip marks={marks} label={says} title={says} small />;
}

async function Came({ advisor }: { advisor: ListedAdvisor }) {
  const t = await getTranslations('advisors');
  return (
    <span className="whole">
      {advisor.byAsking > 0 && <span className="small text-warn">{t('byAsking', { count: advisor.byAsking })}</span>}{' '}
      {advisor.came}
    </span>
  );
}

async function Flags({ count }: { count: number }) {
  const t = await getTranslations('advisors');
  return count === 0 ? <span className="soft">–</span> : <span className="tag warn">{t('flagCount', { count })}</span>;
}
