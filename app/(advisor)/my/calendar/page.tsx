import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { advisorViewer } from '@/app/_request/viewer';
import { MyCalendar } from '@/components/invitations/my-calendar';
import { Note } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { ownFeed } from '@/domain/calendars/own-queries';
import { feedAddress } from '@/server/links';
import { endCalendar, makeCalendar } from '../invitation-actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('calendar'))('title'),
});

/** The address at which an advisor's own calendar program finds their meetings, to be made, made anew, and ended. */
export default async function MyCalendarPage({ searchParams }: Props) {
  const feed = ownFeed(await advisorViewer());
  const { made, ended } = await searchParams;
  const t = await getTranslations();
  const said = feed && made === 'yes' ? 'made' : feed === null && ended === 'yes' ? 'ended' : null;
  return (
    <>
      <PageHead
        up={{ href: '/my/meetings', label: t('my.meetingsTitle') }}
        title={t('calendar.title')}
        lead={t('calendar.lead')}
      />
      {said && (
        <Note>
          <p role="status">{t(`calendar.${said}`)}</p>
        </Note>
      )}
      <MyCalendar address={feed && feedAddress(feed.id)} make={makeCalendar} end={endCalendar} />
    </>
  );
}
