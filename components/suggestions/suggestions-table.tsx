import { getLocale, getTranslations } from 'next-intl/server';
import { Tick } from '@/components/claims/tick';
import { formatDayMedium } from '@/components/format';
import { SuggestionLoop } from '@/components/people/suggestion-loop';
import { Tag } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import { type Params, SortLink } from '@/components/ui/lists';
import type { SuggestionSearch } from '@/domain/suggestions/forms';
import type { SuggestionListed } from '@/domain/suggestions/list-queries';
import { shortened, whoSaid } from './stands';

type Props = {
  rows: readonly SuggestionListed[];
  search: SuggestionSearch;
  params: Params;
  /** Which may be ticked. */
  tickable: (one: SuggestionListed) => boolean;
};

/** Suggestions, a row each: the words, who said them and where, how far they came, and what they wait for. */
export async function SuggestionsTable({ rows, search, params, tickable }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const sorting = (by: string, label: string) => {
    const sorted =
      search.sort === by ? ('ascending' as const) : search.sort === `-${by}` ? ('descending' as const) : undefined;
    return {
      label,
      sorted,
      head: <SortLink path="/suggestions" params={params} by={by} sorted={sorted} label={label} />,
    };
  };
  const tick: Column<SuggestionListed> = {
    label: t('suggestions.tick'),
    plain: true,
    cell: (one) =>
      tickable(one) && (
        <Tick name="ids" value={one.id} label={t('suggestions.tickOne', { text: shortened(one.text, 60) })} />
      ),
  };
  const columns: Column<SuggestionListed>[] = [
    ...(rows.some(tickable) ? [tick] : []),
    {
      label: t('suggestions.words'),
      names: true,
      cell: (one) => (
        <a className="said" href={`/suggestions/${one.id}`}>
          {t('brought.suggestion', { text: shortened(one.text) })}
        </a>
      ),
    },
    { ...sorting('name', t('suggestions.who')), cell: (one) => <Who one={one} said={whoSaid(one, t)} /> },
    {
      ...sorting('raised', t('suggestions.raised')),
      cell: ({ raisedOn }) => <span className="whitespace-nowrap">{formatDayMedium(raisedOn, locale)}</span>,
    },
    { ...sorting('state', t('suggestions.loop')), plain: true, cell: ({ loop }) => <SuggestionLoop loop={loop} /> },
    { label: t('suggestions.nextFilter'), plain: true, cell: (one) => <Waits one={one} /> },
  ];
  return <DataTable caption={t('suggestions.caption')} wide columns={columns} items={rows} keyOf={({ id }) => id} />;
}

function Who({ one, said }: { one: SuggestionListed; said: string }) {
  return (
    <>
      {said}
      {one.name !== null && one.group !== null && <span className="block small soft">{one.group}</span>}
    </>
  );
}

async function Waits({ one }: { one: SuggestionListed }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (one.next !== null) return <Tag tone="warn">{t(`suggestions.next.${one.next}`)}</Tag>;
  if (one.pausedUntil !== null)
    return <Tag>{t('suggestions.pausedTag', { day: formatDayMedium(one.pausedUntil, locale) })}</Tag>;
  return <Tag tone={one.state === 'confirmed' ? 'ok' : undefined}>{t(`words.suggestionStates.${one.state}`)}</Tag>;
}
