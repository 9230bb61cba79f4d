import { type InvitationLetter, letterOf } from '@/domain/invitations/letter-queries';
import { linkIsStopped } from '@/domain/invitations/link-queries';
import { isAhead } from '@/domain/meetings/ahead';
import { wasToldAt } from '@/domain/notifications/told-queries';
import type { Viewer } from '@/domain/viewer';
import { calendarPart } from '../letters/calendar-part';
import { cancelledSaid, changedSaid, reminderSaid, withdrawnSaid } from '../letters/change-words';
import { houseOf } from '../letters/house';
import { type Answering, invitationSaid } from '../letters/invitation-words';
import type { Said, Saying } from '../letters/meeting-words';
import { answerAddress } from '../links';
import type { ComposedMail, Composer, MailToCompose } from '../outbox-composers';

type Doing = { viewer: Viewer; mail: MailToCompose; letter: InvitationLetter; saying: Saying };

/** A composer of mails about an invitation; `says` gives null when there is nothing left to say. */
const aboutInvitation =
  (says: (doing: Doing) => ComposedMail | null): Composer =>
  (viewer, mail) => {
    const letter = mail.aboutKind === 'invitation' ? letterOf(viewer, mail.aboutId ?? '') : null;
    if (letter === null) return null;
    const { t, language } = mail;
    return says({ viewer, mail, letter, saying: { t, language, house: houseOf(viewer, language) } });
  };

/** Whether the invitation stands and its meeting is still to come. */
const stands = ({ letter: { withdrawnAt, meeting }, mail, saying }: Doing): boolean =>
  withdrawnAt === null && isAhead(meeting, mail.now, saying.house.timeZone);

const asMail = ({ subject, paragraphs }: Said): ComposedMail => ({ subject, body: paragraphs.join('\n\n') });

/** Makes the link that the mail is to carry. Where someone stopped it, only a new invitation makes another. */
function answering({ viewer, letter, mail }: Doing): Answering {
  if (mail.kind !== 'invitation' && linkIsStopped(viewer, letter.id)) return 'call';
  return answerAddress(viewer, letter.id, mail.now) === null ? 'call' : 'link';
}

function forCalendar({ viewer, letter, mail, saying }: Doing, method: 'REQUEST' | 'CANCEL') {
  const { id, meeting, calendar, reply } = letter;
  const attendee = { name: mail.to.name, email: mail.to.email, standing: reply ?? ('unknown' as const) };
  const about = { kind: 'invitation' as const, id };
  return calendarPart(viewer, saying, { method, about, known: calendar, meeting, attendee, now: mail.now });
}

export const composeInvitation = aboutInvitation((doing) =>
  stands(doing)
    ? {
        ...asMail(invitationSaid(doing.letter, doing.saying, answering(doing))),
        ...forCalendar(doing, 'REQUEST'),
      }
    : null,
);

export const composeChanged = aboutInvitation((doing) => {
  if (!stands(doing)) return null;
  const wasAt = wasToldAt(doing.viewer, { kind: 'invitation', id: doing.letter.id });
  const said = changedSaid(doing.letter, doing.saying, { wasAt, answering: answering(doing) });
  return { ...asMail(said), ...forCalendar(doing, 'REQUEST') };
});

export const composeCancelled = aboutInvitation((doing) => {
  const { letter, saying } = doing;
  // Whoever was to hear of it does, also when their invitation was taken back in the meantime.
  if (letter.meeting.state !== 'cancelled') return null;
  return { ...asMail(cancelledSaid(letter.person.name, letter.meeting, saying)), ...forCalendar(doing, 'CANCEL') };
});

export const composeWithdrawn = aboutInvitation((doing) => {
  const { letter, saying } = doing;
  if (letter.withdrawnAt === null) return null;
  return { ...asMail(withdrawnSaid(letter, saying)), ...forCalendar(doing, 'CANCEL') };
});

export const composeReminder = aboutInvitation((doing) => {
  const { reply } = doing.letter;
  if (!stands(doing) || (reply !== null && reply !== 'maybe')) return null;
  return asMail(reminderSaid(doing.letter, doing.saying, answering(doing)));
});
