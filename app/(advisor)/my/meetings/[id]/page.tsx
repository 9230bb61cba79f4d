import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { advisorViewer } from '@/app/_request/viewer';
import { MyAnswer, MyStanding } from '@/components/invitations/my-answer';
import { MyAgenda, MyMeetingFacts, MyPapers } from '@/components/invitations/my-meeting';
import { AcronymList } from '@/components/meetings/acronym-list';
import { meetingName } from '@/components/meetings/meeting-name';
import { titleWithin } from '@/components/meetings/strip-words';
import { Block } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { answerInvitation } from '../../invitation-actions';
import { myMeeting } from './mine';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const mine = myMeeting(await advisorViewer(), (await params).id);
  return mine === null ? {} : { title: meetingName(mine.meeting, await getTranslations()) };
}

/** A meeting of one's own: when and where, whether one comes, the agenda and the papers. */
export default async function MyMeetingPage({ params, searchParams }: Props) {
  const mine = myMeeting(await advisorViewer(), (await params).id);
  if (mine === null) notFound();
  const { meeting, asked, shut, stories, papers, acronyms, timeZone, contact } = mine;
  const answered = (await searchParams).answered === 'yes';
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/my/meetings', label: t('my.meetingsTitle') }}
        title={meetingName(meeting, t)}
        below={meeting.title !== null && titleWithin(meeting.title, meeting.group) === meeting.title && meeting.group}
        lead={mine.lead && t(`answer.lead-${mine.lead}`)}
      />
      {asked && <MyStanding asked={asked} shut={shut} answered={answered} />}
      <MyMeetingFacts meeting={meeting} timeZone={timeZone} />
      {asked && shut === null && <MyAnswer asked={asked} contact={contact} action={answerInvitation} />}
      <MyAgenda agenda={meeting.agenda} stories={stories} />
      <MyPapers papers={papers} />
      {acronyms.length > 0 && (
        <Block id="acronyms" title={t('print.acronyms')}>
          <AcronymList acronyms={acronyms} />
        </Block>
      )}
    </>
  );
}
