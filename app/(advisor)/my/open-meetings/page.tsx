import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { OpenMeetings } from '@/components/meetings/open-meetings';
import { MeetingsToComeTo } from '@/components/requests/meetings-to-come-to';
import { Note } from '@/components/ui/blocks';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { OPEN_PER_PAGE, openMeetingsHeld } from '@/domain/meetings/open-queries';
import { meetingsToComeTo } from '@/domain/requests/open-queries';
import { ohtOf } from '@/domain/settings/queries';
import { askToCome, withdrawRequest } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('openTitle') });

/** The team's meetings that every advisor may see: when and how they are, and never who was there. */
export default async function OpenMeetingsPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const search = await searchParams;
  const page = pageOf(search.page);
  const held = openMeetingsHeld(viewer, today, page);
  const { timeZone } = ohtOf(viewer);
  const t = await getTranslations('my');
  const told = await getTranslations('myRequests');
  const saved = search.asked === 'yes' ? 'asked' : search.asked === 'no' ? 'withdrawn' : null;
  return (
    <>
      <PageHead up={{ href: '/my/history', label: t('historyTitle') }} title={t('openTitle')} lead={t('openLead')} />
      {saved && (
        <Note tone="ok">
          <p role="status">{told(saved)}</p>
        </Note>
      )}
      {page === 1 && (
        <MeetingsToComeTo
          meetings={meetingsToComeTo(viewer, today)}
          timeZone={timeZone}
          actions={{ ask: askToCome, withdraw: withdrawRequest }}
        />
      )}
      <ul className="ways mt-6">
        <li>
          <a href="/my/network#hears">{t('openHear')}</a>
        </li>
      </ul>
      <OpenMeetings meetings={held.meetings} />
      <Pager path="/my/open-meetings" page={page} pages={Math.ceil(held.total / OPEN_PER_PAGE)} />
    </>
  );
}
