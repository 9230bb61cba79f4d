import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { Block, Tag } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import type { YearTotal } from '@/domain/claims/honorarium-queries';
import { taxWatch } from '@/domain/claims/tax-watch';
import type { Thresholds } from '@/domain/settings/words';

type Props = { totals: readonly YearTotal[]; year: number; thresholds: Thresholds };

/** What each person was paid in honoraria in the calendar year: apart from costs, for the tax slip. */
export async function YearTotals({ totals, year, thresholds }: Props) {
  const t = await getTranslations('claims');
  const locale = await getLocale();
  const dollars = (name: 'tax-watch-near-dollars' | 'tax-watch-over-dollars') =>
    formatMoney(thresholds[name] * 100, locale);
  if (totals.length === 0) return null;
  return (
    <Block title={t('yearTitle', { year: String(year) })} id="year">
      <p className="soft">
        {t('yearHint', { near: dollars('tax-watch-near-dollars'), over: dollars('tax-watch-over-dollars') })}
      </p>
      <DataTable
        caption={t('yearTitle', { year: String(year) })}
        hideCaption
        items={totals}
        keyOf={({ personId }) => personId}
        columns={[
          { label: t('who'), names: true, cell: ({ name }) => name },
          { label: t('paidInYear'), end: true, cell: ({ cents }) => formatMoney(cents, locale) },
          { label: t('taxHead'), cell: ({ cents }) => <Watch cents={cents} thresholds={thresholds} /> },
        ]}
      />
    </Block>
  );
}

async function Watch({ cents, thresholds }: { cents: number; thresholds: Thresholds }) {
  const t = await getTranslations('claims');
  const watch = taxWatch(cents, thresholds);
  if (watch === 'none') return null;
  return <Tag tone={watch === 'over' ? 'warn' : undefined}>{t(`tax.${watch}`)}</Tag>;
}
