import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { PageHead } from '@/components/ui/page-head';
import type { Day } from '@/domain/calendar';
import { type Period, standingOn } from '@/domain/settings/dated';
import { SavedNote } from './saved-note';

type DatedHeadProps = {
  kind: 'thresholds' | 'rates';
  title: string;
  says: (value: number) => string;
  periods: readonly Period[];
  today: Day;
  saved: boolean;
};

/** A threshold or a rate: the sentence it stands in today, and the one that comes. */
export async function DatedHead({ kind, title, says, periods, today, saved }: DatedHeadProps) {
  const t = await getTranslations();
  const { now, next } = standingOn(periods, today);
  return (
    <>
      <PageHead title={title} up={{ href: `/settings/${kind}`, label: t(`${kind}.title`) }} lead={says(now.value)} />
      {next?.from && (
        <p className="mt-3">
          {t('thresholds.next', { day: formatDay(next.from, await getLocale()) })} {says(next.value)}
        </p>
      )}
      {saved && <SavedNote>{t('settings.saved')}</SavedNote>}
    </>
  );
}
