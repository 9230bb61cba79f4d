import { getLocale, getTranslations } from 'next-intl/server';
import { formatWeekday } from '@/components/format';
import { PageHead } from '@/components/ui/page-head';
import { canSeeEveryone } from '@/domain/access/sight';
import type { Day } from '@/domain/calendar';
import type { Waiting } from '@/domain/flags/attention';
import { canCountFlags, canHandleSome } from '@/domain/flags/policy';
import type { Flag } from '@/domain/flags/queries';
import type { Viewer } from '@/domain/viewer';

type TodayHeadProps = { viewer: Viewer; waiting: readonly Waiting<Flag>[]; today: Day };

/** The day, and how many need the reader, said in one line; for who may not handle flags, what stands out where they sit. */
export async function TodayHead({ viewer, waiting, today }: TodayHeadProps) {
  const t = await getTranslations('today');
  const people = waiting.filter(({ isPerson }) => isPerson).length;
  const handles = canHandleSome(viewer);
  const title = handles ? t('heading', { people, groups: waiting.length - people }) : t('headingOwn');
  const seesAll = canSeeEveryone(viewer);
  return (
    <>
      <PageHead
        above={formatWeekday(today, await getLocale())}
        title={title}
        below={handles && (waiting.length > 0 ? t('lead') : seesAll && t('calm'))}
        lead={!handles && t('leadOwn', { people, groups: waiting.length - people, total: waiting.length })}
      />
      {!seesAll && canCountFlags(viewer) && (
        <p className="soft mt-2">
          {t('leader')} <a href="/flags">{t('leaderAction')}</a>
        </p>
      )}
    </>
  );
}
