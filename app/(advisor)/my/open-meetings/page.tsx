import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { OpenMeetings } from '@/components/meetings/open-meetings';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { OPEN_PER_PAGE, openMeetingsAhead, openMeetingsHeld } from '@/domain/meetings/open-queries';
import { ohtOf } from '@/domain/settings/queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('openTitle') });

/** The team's meetings that every advisor may see: when and how they are, and never who was there. */
export default async function OpenMeetingsPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const page = pageOf((await searchParams).page);
  const held = openMeetingsHeld(viewer, today, page);
  const { timeZone } = ohtOf(viewer);
  const t = await getTranslations('my');
  const ask = (inner: React.ReactNode) => <a href="/my/say/other">{inner}</a>;
  return (
    <>
      <PageHead
        up={{ href: '/my/history', label: t('historyTitle') }}
        title={t('openTitle')}
        lead={t.rich('openLead', { link: ask })}
      />
      {page === 1 && <OpenMeetings ahead meetings={openMeetingsAhead(viewer, today)} timeZone={timeZone} />}
      <OpenMeetings meetings={held.meetings} timeZone={timeZone} />
      <Pager path="/my/open-meetings" page={page} pages={Math.ceil(held.total / OPEN_PER_PAGE)} />
    </>
  );
}
