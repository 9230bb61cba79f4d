import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { NoteList } from '@/components/network/notes';
import { StandingList } from '@/components/network/standing-list';
import { Block } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { countOfMembers } from '@/domain/network/member-queries';
import { notesForOffice } from '@/domain/network/note-queries';
import { whoKeepsNetwork } from '@/domain/network/policy';
import { groupsToHearOf, standingList } from '@/domain/network/watch-queries';
import { ohtOf } from '@/domain/settings/queries';
import { clock } from '@/server/clock';
import { stopNetworkNote } from './actions';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('network'))('title'),
});

/** What goes through Heard between advisors, and who hears of which open meetings; who is in it is theirs to see. */
export default async function NetworkPage() {
  const viewer = await requireViewer(...whoKeepsNetwork);
  const today = todayFor(viewer);
  const notes = notesForOffice(viewer, clock());
  const t = await getTranslations('network');
  return (
    <>
      <PageHead title={t('title')} lead={t('leadOffice', { count: countOfMembers(viewer, today) })} />
      <Block id="standing" title={t('standingTitle')}>
        <StandingList watchers={standingList(viewer, today)} open={groupsToHearOf(viewer).length} />
      </Block>
      <Block id="notes" title={t('notesTitle')}>
        <p>{t(notes.length === 0 ? 'notesNone' : 'notesOffice')}</p>
        <NoteList notes={notes} timeZone={ohtOf(viewer).timeZone} stop={stopNetworkNote} />
      </Block>
    </>
  );
}
