import { getTranslations } from 'next-intl/server';
import type { EquityReport, Section } from '@/domain/reports/equity';
import { isHidden } from '@/domain/reports/measure';
import type { MeasureName } from '@/domain/reports/words';

/** A section under the name it is shown by; `key` is its own. */
export type Line = { key: string; name: string; section: Section };

/** Every group by name, and all of them together first. */
export async function linesOf(report: EquityReport): Promise<Line[]> {
  const t = await getTranslations('report');
  const groups = report.groups.map((group) => ({
    key: group.groupId ?? 'none',
    name: group.group ?? t('noGroup'),
    section: group,
  }));
  return report.overall ? [{ key: 'all', name: t('allGroups'), section: report.overall }, ...groups] : groups;
}

/** The lines for which one of these figures is of something, or is hidden. All of it outside any group is said once. */
export function linesWith(lines: readonly Line[], ...names: MeasureName[]): Line[] {
  const found = lines.filter(({ section }) =>
    names.some((name) => {
      const figure = section.figures[name];
      return isHidden(figure) || figure.denominator > 0 || figure.missing !== null;
    }),
  );
  const groups = found.filter((line) => line.key !== 'all');
  return groups.every((line) => line.key === 'none') ? found.filter((line) => line.key === 'all') : found;
}

/** Whether a line shows one of these figures; a nought beside hidden figures says nothing. */
export const showsSome = ({ section }: Line, ...names: MeasureName[]): boolean =>
  names.some((name) => {
    const figure = section.figures[name];
    return !isHidden(figure) && figure.denominator > 0;
  });
