import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import type { Day } from '@/domain/calendar';
import { type DatedValue, periodsOf, standingOn } from '@/domain/settings/dated';

type StandingProps = {
  rows: readonly DatedValue[];
  byDefault: number;
  today: Day;
  says: (value: number) => string;
  show: (value: number) => string;
};

/** A setting in its sentence: as it stands today, since when and by whom, and what comes. */
export async function StandingLine({ rows, byDefault, today, says, show }: StandingProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { now, next } = standingOn(periodsOf(rows, byDefault), today);
  const set = rows.findLast(({ fromDay, value }) => fromDay === now.from && value === now.value);
  const by = set && (set.by ?? t(set.setBy === null ? 'settings.nobody' : 'settings.someone'));
  return (
    <>
      <p>{says(now.value)}</p>
      {now.from !== null && by && (
        <p className="soft small">{t('thresholds.sinceBy', { day: formatDay(now.from, locale), by })}</p>
      )}
      {next?.from && (
        <p className="small">
          {t('thresholds.nextLine', { day: formatDay(next.from, locale), value: show(next.value) })}
        </p>
      )}
    </>
  );
}
