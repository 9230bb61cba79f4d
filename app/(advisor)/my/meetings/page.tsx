import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { stripFigures } from '@/components/meetings/strip-words';
import { MyVotes, MyWork } from '@/components/people/my-votes';
import { MyYear } from '@/components/people/my-year';
import { PageHead } from '@/components/ui/page-head';
import { ownSums } from '@/domain/advisors/sums-queries';
import { timelineOf } from '@/domain/advisors/timeline-queries';
import { stripOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';

/** More than a year of either; older ones are a call away. */
const LATEST = 20;

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('meetingsTitle'),
});

export default async function MyMeetingsPage() {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const self = viewer.personId ?? '';
  const facts = stripOf(viewer, self, startOfMonths(today), today);
  const ballots = timelineOf(viewer, self, today, { kinds: ['ballot'], perPage: LATEST }).entries;
  const work = timelineOf(viewer, self, today, { kinds: ['contribution'], perPage: LATEST }).entries;
  const { meetings, leftOut } = stripFigures(facts).figures;
  const t = await getTranslations('my');
  return (
    <>
      <PageHead title={t('meetingsTitle')} lead={t('meetingsLead', { meetings, leftOut })} />
      <MyYear facts={facts} />
      <MyVotes ballots={ballots.filter((entry) => entry.kind === 'ballot')} />
      <MyWork
        work={work.filter((entry) => entry.kind === 'contribution')}
        minutes={ownSums(viewer, today).workMinutes}
      />
    </>
  );
}
