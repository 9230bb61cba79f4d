import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatDay } from '@/components/format';
import { OfficeAnswer } from '@/components/invitations/office-answer';
import { OneInvitation, TellThem } from '@/components/invitations/one-invitation';
import { RepliesGiven } from '@/components/invitations/replies-given';
import { meetingName } from '@/components/meetings/meeting-name';
import { SavedNote } from '@/components/settings/saved-note';
import { PageHead } from '@/components/ui/page-head';
import { whoRecordsAnswers } from '@/domain/invitations/answer-policy';
import { answeringAt, linkStoppedAt, repliesTo } from '@/domain/invitations/answer-queries';
import { inviteesOf } from '@/domain/invitations/invitee-queries';
import { ohtOf } from '@/domain/settings/queries';
import { letBring, takeBack, toldOn } from '../actions';
import { recordAnswer } from './actions';

type Props = {
  params: Promise<{ id: string; person: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('invitationAnswer'))('title'),
});

/** One person's invitation: how they answered, each time, and where the office writes down what they told it. */
export default async function InvitationAnswerPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoRecordsAnswers);
  const { id, person } = await params;
  const asked = answeringAt(viewer, id, person);
  if (asked === null) notFound();
  const t = await getTranslations();
  const { meeting, name } = asked;
  const { timeZone } = ohtOf(viewer);
  const { saved } = await searchParams;
  const today = todayFor(viewer);
  const one = inviteesOf(viewer, { id, groupId: null }, today).find(({ personId }) => personId === person);
  const done = (['told', 'guests', 'withdrawn'] as const).find((word) => word === saved);
  return (
    <>
      <PageHead
        up={{ href: `/meetings/${id}/invitations`, label: t('invitationAnswer.up') }}
        title={t('invitationAnswer.of', { name })}
        below={`${meetingName(meeting, t)}, ${formatDay(meeting.on, await getLocale())}`}
      />
      <RepliesGiven
        asked={asked}
        replies={repliesTo(viewer, asked)}
        stoppedAt={linkStoppedAt(viewer, asked)}
        saved={saved === 'yes'}
        timeZone={timeZone}
      />
      {done && <SavedNote>{t(`invite.personSaved.${done}`)}</SavedNote>}
      {one && <TellThem one={one} meeting={meeting} today={today} action={toldOn} />}
      <OfficeAnswer asked={asked} action={recordAnswer} />
      {one && (
        <OneInvitation {...{ one, meeting, today, timeZone }} actions={{ bring: letBring, withdraw: takeBack }} />
      )}
    </>
  );
}
