import { getLocale, getTranslations } from 'next-intl/server';
import { formatNumber, formatPercent } from '@/components/format';
import { type Figure, isHidden } from '@/domain/reports/measure';

/** A share with what it is of, and what it had to do without. Hidden says so; of nothing, there is no figure. */
export async function Share({ figure }: { figure: Figure }) {
  const t = await getTranslations('report');
  const locale = await getLocale();
  if (isHidden(figure)) return <span className="soft">{t('hidden')}</span>;
  const { numerator, denominator, missing } = figure;
  return (
    <>
      {denominator === 0 ? <span className="soft">–</span> : formatPercent(numerator, denominator, locale)}{' '}
      {denominator > 0 && (
        <span className="soft small whitespace-nowrap">{t('of', { part: numerator, whole: denominator })}</span>
      )}
      {missing && <span className="block soft small">{t(`missing.${missing.what}`, { count: missing.count })}</span>}
    </>
  );
}

/** How many of how many, where a percentage would say less. */
export async function Count({ figure }: { figure: Figure }) {
  const t = await getTranslations('report');
  if (isHidden(figure)) return <span className="soft">{t('hidden')}</span>;
  if (figure.denominator === 0) return <span className="soft">–</span>;
  return (
    <>
      {t('of', { part: figure.numerator, whole: figure.denominator })}
      {figure.missing && (
        <span className="block soft small">{t(`missing.${figure.missing.what}`, { count: figure.missing.count })}</span>
      )}
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
