import { getLocale, getTranslations } from 'next-intl/server';
import { formatNumber, formatPercent } from '@/components/format';
import { type Figure, isHidden, type Missing } from '@/domain/reports/measure';

/** A share with what it is of, and what it had to do without. Hidden says so; of nothing, there is no figure. */
export async function Share({ figure }: { figure: Figure }) {
  const t = await getTranslations('report');
  const locale = await getLocale();
  if (isHidden(figure)) return <span className="soft">{t('hidden')}</span>;
  const { numerator, denominator, missing } = figure;
  if (denominator === 0) return <NoFigure missing={missing} />;
  return (
    <>
      {formatPercent(numerator, denominator, locale)}{' '}
      <span className="soft small whitespace-nowrap">{t('of', { part: numerator, whole: denominator })}</span>
      <WithoutThese missing={missing} />
    </>
  );
}

/** What a figure had to do without, on a line of its own. */
async function WithoutThese({ missing }: { missing: Missing | null }) {
  const t = await getTranslations('report.missing');
  if (!missing) return null;
  return <span className="inline-block w-full soft small">{t(missing.what, { count: missing.count })}</span>;
}

const NoFigure = ({ missing }: { missing: Missing | null }) => (
  <>
    <span className="soft">–</span> <WithoutThese missing={missing} />
  </>
);

/** How many of how many, where a percentage would say less. */
export async function Count({ figure }: { figure: Figure }) {
  const t = await getTranslations('report');
  if (isHidden(figure)) return <span className="soft">{t('hidden')}</span>;
  if (figure.denominator === 0) return <NoFigure missing={figure.missing} />;
  return (
    <>
      <span className="whitespace-nowrap">{t('of', { part: figure.numerator, whole: figure.denominator })}</span>
      <WithoutThese missing={figure.missing} />
    </>
  );
}

/** All that a figure is of. */
export async function Whole({ figure }: { figure: Figure }) {
  const t = await getTranslations('report');
  if (isHidden(figure)) return <span className="soft">{t('hidden')}</span>;
  return formatNumber(figure.denominator, await getLocale());
}

/** The median of a figure's days. */
export async function MedianDays({ figure }: { figure: Figure }) {
  const t = await getTranslations('report');
  if (isHidden(figure)) return <span className="soft">{t('hidden')}</span>;
  if (figure.median == null) return <span className="soft">–</span>;
  return t('days', { days: figure.median });
}
