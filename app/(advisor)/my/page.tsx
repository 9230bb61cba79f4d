import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { MyPart } from '@/components/people/my-part';
import { MySaid } from '@/components/people/my-said';
import { MyWaiting } from '@/components/people/my-waiting';
import { PageHead } from '@/components/ui/page-head';
import { partOfDay } from '@/domain/calendar';
import { firstNameOf } from '@/domain/people/names';
import { ownName } from '@/domain/people/queries';
import { ohtOf } from '@/domain/settings/queries';
import { clock } from '@/server/clock';
import { homeRecordOf } from './home-record';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('nav'))('my') });

/** A letter to an advisor: what waits for them, what became of what they said, their year. */
export default async function MyPage() {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const { waiting, suggestions, ...year } = homeRecordOf(viewer, today);
  const t = await getTranslations('my');
  const { timeZone } = ohtOf(viewer);
  const greeting = partOfDay(clock(), timeZone);
  return (
    <>
      <PageHead
        title={t(greeting, { name: firstNameOf(ownName(viewer) ?? '') })}
        lead={t('waiting', { count: waiting.length })}
      />
      <MyWaiting waiting={waiting} timeZone={timeZone} />
      <MySaid suggestions={suggestions} today={today} />
      <MyPart {...year} locale={await getLocale()} />
      <ul className="ways mt-10">
        <li>
          <a href="/my/history">{t('historyLink')}</a>
        </li>
        <li>
          <a href="/my/record">{t('letterLink')}</a>
        </li>
        <li>
          <a href="/my/open-meetings">{t('openTitle')}</a>
        </li>
        <li>
          <a href="/my/network">{t('tocNetwork')}</a>
        </li>
      </ul>
    </>
  );
}
