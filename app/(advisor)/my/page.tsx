import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { MyComing } from '@/components/people/my-coming';
import { MyFlags } from '@/components/people/my-flags';
import { MyPart } from '@/components/people/my-part';
import { MySaid } from '@/components/people/my-said';
import { PageHead } from '@/components/ui/page-head';
import { partOfDay } from '@/domain/calendar';
import { firstNameOf } from '@/domain/people/names';
import { ownName } from '@/domain/people/queries';
import { ohtOf } from '@/domain/settings/queries';
import { clock } from '@/server/clock';
import { homeRecordOf } from './home-record';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('nav'))('my') });

/** What became of what an advisor said and gave, and where the office fell short. */
export default async function MyPage() {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const { sums, came, coming, flags, suggestions, ballots } = homeRecordOf(viewer, today);
  const t = await getTranslations('my');
  const { timeZone } = ohtOf(viewer);
  const greeting = partOfDay(clock(), timeZone);
  return (
    <>
      <PageHead
        title={t(greeting, { name: firstNameOf(ownName(viewer) ?? '') })}
        lead={t('lead', { answered: sums.answered, came })}
      />
      <MyComing meetings={coming} timeZone={timeZone} />
      <MySaid suggestions={suggestions} />
      <MyPart came={came} ballots={ballots} sums={sums} locale={await getLocale()} />
      <MyFlags flags={flags} />
      <p className="mt-10 soft">{t('notYourRecord')}</p>
    </>
  );
}
