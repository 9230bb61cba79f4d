import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { Handled } from '@/components/flags/handled';
import { NothingToday } from '@/components/flags/nothing-today';
import { RulesFound } from '@/components/flags/rules-found';
import { SettledLately } from '@/components/flags/settled-lately';
import { TodayHead } from '@/components/flags/today-head';
import { WaitingList } from '@/components/flags/waiting-list';
import { LogLink } from '@/components/logbook/log-link';
import { whoSeesFlags } from '@/domain/flags/policy';
import { attentionOf } from './attention';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('today'))('title') });

export default async function TodayPage() {
  const viewer = await requireViewer(...whoSeesFlags);
  const today = todayFor(viewer);
  const { waiting, standing, handled, settled, strips, empty } = attentionOf(viewer, today);
  if (empty) return <NothingToday viewer={viewer} today={today} />;
  return (
    <>
      <TodayHead {...{ viewer, waiting, today }} />
      <LogLink viewer={viewer} />
      <div className="cols">
        <div>
          <WaitingList {...{ waiting, strips }} />
        </div>
        <aside>
          <RulesFound flags={standing} />
          <Handled flags={handled} />
          <SettledLately flags={settled} />
        </aside>
      </div>
    </>
  );
}
