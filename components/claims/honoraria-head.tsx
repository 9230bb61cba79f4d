import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { PageHead } from '@/components/ui/page-head';
import type { YearTotal } from '@/domain/claims/honorarium-queries';
import { taxWatch } from '@/domain/claims/tax-watch';
import type { Thresholds } from '@/domain/settings/words';

type Props = { totals: readonly YearTotal[]; year: number; thresholds: Thresholds };

/** What the year comes to so far, and who is near or over what is reported for tax. */
export async function HonorariaHead({ totals, year, thresholds }: Props) {
  const t = await getTranslations();
  const money = formatMoney(
    totals.reduce((sum, { cents }) => sum + cents, 0),
    await getLocale(),
  );
  const watched = totals.map(({ cents }) => taxWatch(cents, thresholds));
  const [over, near] = [watched.filter((one) => one === 'over').length, watched.filter((one) => one === 'near').length];
  return (
    <PageHead
      up={{ href: '/claims', label: t('common.up', { page: t('claims.title') }) }}
      title={t('claims.honorariaTitle')}
      lead={t('claims.honorariaLead', { people: totals.length, year: String(year), money, over, near })}
    />
  );
}
