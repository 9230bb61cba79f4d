import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney, formatNumber } from '@/components/format';
import type { Figures, Section } from '@/domain/reports/equity';
import { type Figure, isHidden } from '@/domain/reports/measure';
import { Share } from './figure';
import type { Line } from './lines';
import { MoneyByGroup } from './money-by-group';

type MoneyProps = { overall: Section | null; lines: readonly Line[]; within: number };

/** Days out of pocket, and honoraria apart: of the whole team in sentences, by group where it may be shown. */
export function Money({ overall, lines, within }: MoneyProps) {
  return (
    <>
      {overall && <Overall figures={overall.figures} within={within} />}
      <MoneyByGroup lines={lines.filter((line) => line.key !== 'all')} within={within} />
    </>
  );
}

async function Overall({ figures, within }: { figures: Figures; within: number }) {
  const t = await getTranslations('report.money');
  const days = figures['days-out-of-pocket'];
  const inTime = () => <Share figure={figures['paid-in-time']} />;
  const unpaid = () => <Share figure={figures.unpaid} />;
  if (!isHidden(days) && days.denominator === 0) return <p>{t('none')}</p>;
  return (
    <>
      <Median figure={days} />
      <p className="mt-3">{t.rich('inTime', { days: within, share: inTime })}</p>
      <p>{t.rich('unpaid', { share: unpaid })}</p>
      <Honoraria figure={figures['honoraria-paid']} />
    </>
  );
}

async function Median({ figure }: { figure: Figure }) {
  const t = await getTranslations('report.money');
  if (isHidden(figure)) return <p>{t('medianHidden')}</p>;
  const days = figure.median ?? 0;
  return (
    <p>
      <span className="big num">{formatNumber(days, await getLocale())}</span>{' '}
      {t('median', { days, lines: figure.denominator, people: figure.people })}
    </p>
  );
}

async function Honoraria({ figure }: { figure: Figure }) {
  const t = await getTranslations('report.money');
  const locale = await getLocale();
  if (isHidden(figure)) return <p className="mt-3">{t('honorariaHidden')}</p>;
  if (figure.denominator === 0) return <p className="mt-3">{t('honorariaNone')}</p>;
  const [paid, all] = [formatMoney(figure.numerator, locale), formatMoney(figure.denominator, locale)];
  return <p className="mt-3">{t('honoraria', { paid, all })}</p>;
}
