import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { currentSession, requireViewer } from '@/app/_request/viewer';
import { Handled } from '@/components/flags/handled';
import { NothingToday } from '@/components/flags/nothing-today';
import { RulesFound } from '@/components/flags/rules-found';
import { TodayHead } from '@/components/flags/today-head';
import { WaitingList } from '@/components/flags/waiting-list';
import { LogLink } from '@/components/logbook/log-link';
import { AlsoWaiting } from '@/components/today/also-waiting';
import { ByDate } from '@/components/today/by-date';
import { SinceLastTime } from '@/components/today/since-last-time';
import { TwoWays } from '@/components/today/two-ways';
import { whoSeesFlags } from '@/domain/flags/policy';
import { byDate } from '@/domain/today/agenda';
import { attentionOf } from './attention';

type Props = { searchParams: Promise<{ by?: string | string[] }> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('today'))('title') });

export default async function TodayPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesFlags);
  const today = todayFor(viewer);
  const lastHere = (await currentSession())?.previousSeenAt ?? null;
  const found = attentionOf(viewer, today, lastHere);
  if (found.empty) return <NothingToday viewer={viewer} today={today} />;
  const { waiting, strips, ofPeople, alsoWaiting, toDos, calls, settled, since } = found;
  const by = (await searchParams).by === 'date' ? 'date' : 'person';
  return (
    <>
      <TodayHead {...{ viewer, waiting, today }} />
      <LogLink viewer={viewer} />
      <TwoWays by={by} calls={calls} />
      <div className="cols">
        <div>
          {by === 'date' && <ByDate agenda={byDate(toDos, today)} />}
          {by === 'person' && <WaitingList {...{ waiting, strips, ofPeople }} />}
          {by === 'person' && <AlsoWaiting people={alsoWaiting} />}
        </div>
        <aside>
          <SinceLastTime settled={settled} since={since} known={lastHere !== null} />
          <RulesFound flags={found.standing} />
          <Handled flags={found.handled} />
        </aside>
      </div>
    </>
  );
}
