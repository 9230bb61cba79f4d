import { getLocale, getTranslations } from 'next-intl/server';
import { ChartTable } from '@/components/charts/chart-table';
import { Dumbbell, type DumbbellRow } from '@/components/charts/dumbbell';
import { formatPercent } from '@/components/format';
import { type Column, DataTable } from '@/components/ui/data-table';
import { isHidden } from '@/domain/reports/measure';
import type { MeasureName } from '@/domain/reports/words';
import { Share } from './figure';
import { type Line, linesWith } from './lines';
import { Ratio } from './ratio';

const FIGURES = {
  key: ['invited-key-advisors', 'invited-key-partners', 'keyParity'],
  all: ['invited-advisors', 'invited-partners', 'parity'],
} as const;

type InvitedProps = { lines: readonly Line[]; meetings: keyof typeof FIGURES; floor: number };

function percentOf({ section }: Line, name: MeasureName): number | null {
  const figure = section.figures[name];
  return isHidden(figure) || figure.denominator === 0 ? null : (figure.numerator / figure.denominator) * 100;
}

/** Advisors beside partners, a line a group, and the same as a table. */
export async function Invited({ lines, meetings, floor }: InvitedProps) {
  const t = await getTranslations('report');
  const locale = await getLocale();
  const [advisors, partners, parity] = FIGURES[meetings];
  const withPlaces = linesWith(lines, advisors, partners);
  if (withPlaces.length === 0) return null;
  const percent = (value: number | null) =>
    (value === null ? null : formatPercent(value, 100, locale)) ?? t('invited.noFigure');
  const says = (row: DumbbellRow) =>
    t('invited.says', { name: row.name, advisors: percent(row.advisors), partners: percent(row.partners) });
  const columns: Column<Line>[] = [
    { label: t('group'), names: true, cell: (line) => line.name },
    { label: t('advisors'), end: true, cell: ({ section }) => <Share figure={section.figures[advisors]} /> },
    { label: t('partners'), end: true, cell: ({ section }) => <Share figure={section.figures[partners]} /> },
    { label: t('invited.parity'), end: true, cell: ({ section }) => <Ratio parity={section[parity]} floor={floor} /> },
  ];
  return (
    <>
      <h3 className="mt-4 mb-1">{t(meetings === 'key' ? 'invited.toKey' : 'invited.toAll')}</h3>
      <Dumbbell
        rows={withPlaces.map((line) => ({
          name: line.name,
          advisors: percentOf(line, advisors),
          partners: percentOf(line, partners),
        }))}
        says={says}
        percent={(value) => percent(value)}
      />
      <ChartTable label={t('asTable')}>
        <DataTable
          caption={t(meetings === 'key' ? 'invited.captionKey' : 'invited.captionAll')}
          columns={columns}
          items={withPlaces}
          keyOf={(line) => line.key}
        />
      </ChartTable>
    </>
  );
}
