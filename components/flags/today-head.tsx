import { getLocale, getTranslations } from 'next-intl/server';
import { formatWeekday } from '@/components/format';
import { PageHead } from '@/components/ui/page-head';
import { canSeeEveryone } from '@/domain/access/sight';
import type { Day } from '@/domain/calendar';
import type { Waiting } from '@/domain/flags/attention';
import { canCountFlags } from '@/domain/flags/policy';
import type { Flag } from '@/domain/flags/queries';
import type { Viewer } from '@/domain/viewer';

type TodayHeadProps = { viewer: Viewer; waiting: readonly Waiting<Flag>[]; today: Day };

/** The day, and how many need the reader, said in one line. */
export async function TodayHead({ viewer, waiting, today }: TodayHeadProps) {
  const t = await getTranslations('today');
  const people = waiting.filter(({ isPerson }) => isPerson).length;
  const title = t('heading', { people, groups: waiting.length - people });
  const seesAll = canSeeEveryone(viewer);
  return (
    <>
      <PageHead
        above={formatWeekday(today, await getLocale())}
        title={title}
        below={seesAll || waiting.length > 0 ? t(waiting.length > 0 ? 'lead' : 'calm') : undefined}
      />
      {!seesAll && canCountFlags(viewer) && (
        <p className="soft mt-2">
          {t('leader')} <a href="/flags">{t('leaderAction')}</a>
        </p>
      )}
    </>
  );
}
