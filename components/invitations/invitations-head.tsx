import { getLocale, getTranslations } from 'next-intl/server';
import { formatTime, formatWeekday } from '@/components/format';
import { MeetingDoors } from '@/components/meetings/meeting-doors';
import { meetingName } from '@/components/meetings/meeting-name';
import { SavedNote } from '@/components/settings/saved-note';
import type { Translate } from '@/components/translate';
import { PageHead } from '@/components/ui/page-head';
import { isInvited, sorted } from '@/domain/invitations/apart';
import type { Invitee } from '@/domain/invitations/invitee-queries';
import type { MeetingDoor } from '@/domain/meetings/doors';
import type { Meeting } from '@/domain/meetings/meeting-queries';

type Props = {
  meeting: Meeting;
  people: readonly Invitee[];
  doors: readonly MeetingDoor[];
  timeZone: string;
  saved: Readonly<Record<string, string | string[] | undefined>>;
};

const savedWords = ['sent', 'left-out', 'put-back', 'told', 'need', 'guests'] as const;

/** Which meeting this is, and in a sentence who is expected, invited, and coming. */
export async function InvitationsHead({ meeting, people, doors, timeZone, saved }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const said = savedWords.find((word) => word === saved.saved);
  const name = meetingName(meeting, t);
  const starts = meeting.startsAt === null ? null : formatTime(meeting.startsAt, timeZone, locale);
  const count = (key: string) => Number(saved[key]) || 0;
  return (
    <>
      <PageHead
        up={{ href: `/meetings/${meeting.id}`, label: name }}
        title={t('invite.titleOf', { name })}
        below={[formatWeekday(meeting.on, locale), starts, meeting.title && meeting.group].filter(Boolean).join(' · ')}
        lead={leadOf(meeting, people, t)}
      />
      <MeetingDoors meetingId={meeting.id} doors={doors} here="invitations" />
      {said && (
        <SavedNote>
          {t(`invite.saved.${said}`, { mail: count('mail'), phone: count('phone'), paper: count('paper') })}
        </SavedNote>
      )}
    </>
  );
}

function leadOf({ state }: Meeting, people: readonly Invitee[], t: Translate): string {
  const { invited } = sorted(people);
  const expected = people.filter((one) => one.expected);
  const said = (reply: string) => invited.filter(({ invitation }) => invitation?.reply === reply).length;
  const figures = {
    expected: expected.length,
    advisors: expected.filter(({ side }) => side === 'advisor').length,
    invited: invited.length,
    missing: expected.filter((one) => !isInvited(one)).length,
    ...{ yes: said('yes'), maybe: said('maybe'), no: said('no') },
    silent: invited.filter(({ invitation }) => invitation?.reply === null).length,
  };
  if (state === 'cancelled') return t('invite.leadCancelled', figures);
  if (invited.length === 0) return t('invite.leadNobody', figures);
  return t(state === 'held' ? 'invite.leadHeld' : 'invite.lead', figures);
}
