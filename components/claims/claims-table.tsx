import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium, formatMoney } from '@/components/format';
import { Tag } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import { type Params, SortLink } from '@/components/ui/lists';
import type { ClaimSearch, ClaimSort } from '@/domain/claims/list-forms';
import type { ListedClaim } from '@/domain/claims/list-queries';
import { Tick } from './tick';
import { toneOfClaim } from './tone';

type Props = {
  claims: readonly ListedClaim[];
  search: ClaimSearch;
  params: Params;
  /** From how many days on waiting is too long. */
  tooLong: number;
  /** Which claims may be ticked. */
  tickable: (claim: ListedClaim) => boolean;
};

/** Claims, a row each: who waits, how long, for how much, and how it stands. */
export async function ClaimsTable({ claims, search, params, tooLong, tickable }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const sorting = (by: ClaimSort, label: string) => {
    const sorted =
      search.sort === by ? ('ascending' as const) : search.sort === `-${by}` ? ('descending' as const) : undefined;
    return { label, sorted, head: <SortLink path="/claims" params={params} by={by} sorted={sorted} label={label} /> };
  };
  const name = (claim: ListedClaim) => (
    <span className="ticked">
      {tickable(claim) && (
        <Tick
          name="claims"
          value={`${claim.id}.${claim.stamp}`}
          label={t('claims.tickOne', { name: claim.name, money: formatMoney(claim.cents, locale) })}
        />
      )}
      <a className="reach" href={`/claims/${claim.id}`}>
        {claim.name}
      </a>
    </span>
  );
  const columns: Column<ListedClaim>[] = [
    { ...sorting('name', t('claims.who')), names: true, cell: name },
    {
      label: t('claims.what'),
      cell: ({ kinds, group }) => (
        <>
          {kinds.map((kind) => t(`words.expenseKinds.${kind}`)).join(', ')}
          {group !== null && <span className="block small soft">{group}</span>}
        </>
      ),
    },
    {
      ...sorting('day', t('claims.day')),
      cell: ({ on }) => on && <span className="whitespace-nowrap">{formatDayMedium(on, locale)}</span>,
    },
    { ...sorting('amount', t('claims.amount')), end: true, cell: ({ cents }) => formatMoney(cents, locale) },
    {
      ...sorting('waiting', t('claims.waiting')),
      end: true,
      cell: ({ days, state }) => (
        <span className={`whitespace-nowrap ${state !== 'paid' && days > tooLong ? 'text-gap' : ''}`}>
          {t('claims.days', { days })}
        </span>
      ),
    },
    {
      label: t('claims.state'),
      cell: ({ state }) => <Tag tone={toneOfClaim(state)}>{t(`words.claimStates.${state}`)}</Tag>,
    },
  ];
  return <DataTable caption={t('claims.caption')} wide columns={columns} items={claims} keyOf={({ id }) => id} />;
}
