import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { type Figure, isHidden } from '@/domain/reports/measure';
import { claimMeasures, honorariumMeasures } from '@/domain/reports/suppressed';
import { MedianDays, Share, Whole } from './figure';
import { type Line, linesWith, showsSome } from './lines';

const MEASURES = [...claimMeasures, ...honorariumMeasures];

/** By group, where anything may be shown; else one sentence says why nothing is. */
export async function MoneyByGroup({ lines, within }: { lines: readonly Line[]; within: number }) {
  const t = await getTranslations('report');
  const withCosts = linesWith(lines, ...MEASURES);
  if (withCosts.length === 0) return null;
  if (!withCosts.some((line) => showsSome(line, ...MEASURES)))
    return <p className="mt-3 soft">{t('money.allHidden')}</p>;
  return (
    <DataTable
      caption={t('money.caption')}
      columns={[
        { label: t('group'), names: true, cell: (line) => line.name },
        {
          label: t('money.lines'),
          end: true,
          cell: ({ section }) => <Whole figure={section.figures['days-out-of-pocket']} />,
        },
        {
          label: t('money.days'),
          end: true,
          cell: ({ section }) => <MedianDays figure={section.figures['days-out-of-pocket']} />,
        },
        {
          label: t('money.paidInTime', { days: within }),
          end: true,
          cell: ({ section }) => <Share figure={section.figures['paid-in-time']} />,
        },
        { label: t('money.notPaid'), end: true, cell: ({ section }) => <Share figure={section.figures.unpaid} /> },
        {
          label: t('money.honorariaPaid'),
          end: true,
          cell: ({ section }) => <Paid figure={section.figures['honoraria-paid']} />,
        },
      ]}
      items={withCosts}
      keyOf={(line) => line.key}
    />
  );
}

async function Paid({ figure }: { figure: Figure }) {
  const t = await getTranslations('report');
  const locale = await getLocale();
  if (isHidden(figure)) return <span className="soft">{t('hidden')}</span>;
  if (figure.denominator === 0) return <span className="soft">–</span>;
  return (
    <>
      {formatMoney(figure.numerator, locale)}{' '}
      <span className="soft small">/ {formatMoney(figure.denominator, locale)}</span>
    </>
  );
}
