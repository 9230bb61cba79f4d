import { getLocale, getTranslations } from 'next-intl/server';
import { formatNumber, formatPercent } from '@/components/format';
import { Tag } from '@/components/ui/blocks';
import type { Parity } from '@/domain/reports/parity';

/** Advisors' share of invitations over partners', marked when it is under the floor (percent). */
export async function Ratio({ parity, floor }: { parity: Parity; floor: number }) {
  const t = await getTranslations('report.invited');
  const locale = await getLocale();
  if (parity.ratio === null) return <span className="soft">–</span>;
  const text = formatNumber(Math.round(parity.ratio * 100) / 100, locale);
  if (!parity.flagged) return text;
  return (
    <>
      {text} <Tag tone="warn">{t('under', { floor: formatPercent(floor, 100, locale) ?? '' })}</Tag>
    </>
  );
}
