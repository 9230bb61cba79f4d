import { formatMoment, formatWeekday } from '@/domain/format';
import type { InvitationLetter } from '@/domain/invitations/letter-queries';
import type { MeetingFacts } from '@/domain/meetings/facts-queries';
import { firstNameOf } from '@/domain/people/names';
import { type Answering, answerParagraphs, contactParagraphs, meetingParagraphs, paragraphs } from './invitation-words';
import { meetingLines, meetingName, offersLine, type Said, type Saying } from './meeting-words';

type About = 'changed' | 'cancelled' | 'withdrawn' | 'reminder';

const subjectOf = (about: About, meeting: MeetingFacts, { t, language }: Saying): string =>
  t(`mail.${about}.subject`, { meeting: meetingName(meeting, t), day: formatWeekday(meeting.on, language) });

const hello = (name: string, { t }: Saying): string => t('mail.hello', { name: firstNameOf(name) });

/** When it was to be, as the reader was told; null when that is no news. */
function beforeLine({ startsAt }: MeetingFacts, wasAt: number | null, { t, house, language }: Saying): string | null {
  if (wasAt === null || wasAt === startsAt) return null;
  return t('mail.changed.before', { moment: formatMoment(wasAt, house.timeZone, language) });
}

/** The meeting someone is invited to has changed. `wasAt`: when it was to start, as they were told (UTC ms). */
export function changedSaid(
  letter: InvitationLetter,
  saying: Saying,
  { wasAt, answering }: { wasAt: number | null; answering: Answering },
): Said {
  const { meeting, person } = letter;
  const { t } = saying;
  return {
    subject: subjectOf('changed', meeting, saying),
    paragraphs: paragraphs([
      [hello(person.name, saying)],
      [t('mail.changed.lead', { meeting: meetingName(meeting, t) }), beforeLine(meeting, wasAt, saying)],
      ...meetingParagraphs(letter, saying),
      ...answerParagraphs(letter, saying, answering),
    ]),
  };
}

/** The meeting someone asked to come to, and is welcome at, has changed. */
export function requestChangedSaid(name: string, meeting: MeetingFacts, saying: Saying, wasAt: number | null): Said {
  const { t } = saying;
  return {
    subject: subjectOf('changed', meeting, saying),
    paragraphs: paragraphs([
      [hello(name, saying)],
      [t('mail.request.changed', { meeting: meetingName(meeting, t) }), beforeLine(meeting, wasAt, saying)],
      meetingLines(meeting, saying),
      [offersLine(meeting, saying)],
      ...contactParagraphs(saying),
    ]),
  };
}

/** The meeting will not take place: the same for whoever meant to come. */
export function cancelledSaid(name: string, meeting: MeetingFacts, saying: Saying): Said {
  const { t, language } = saying;
  const reason = meeting.cancelledBecause;
  return {
    subject: subjectOf('cancelled', meeting, saying),
    paragraphs: paragraphs([
      [hello(name, saying)],
      [
        t('mail.cancelled.lead', { meeting: meetingName(meeting, t), day: formatWeekday(meeting.on, language) }),
        reason ? t('mail.cancelled.because', { reason }) : null,
      ],
      [t('mail.cancelled.nothing'), t('mail.cancelled.costs')],
      ...contactParagraphs(saying),
    ]),
  };
}

/** The office takes an invitation back. */
export function withdrawnSaid({ meeting, person }: InvitationLetter, saying: Saying): Said {
  const { t, language } = saying;
  const what = { meeting: meetingName(meeting, t), day: formatWeekday(meeting.on, language) };
  return {
    subject: subjectOf('withdrawn', meeting, saying),
    paragraphs: paragraphs([
      [hello(person.name, saying)],
      [t('mail.withdrawn.lead', what)],
      [t('mail.withdrawn.sorry')],
      ...contactParagraphs(saying),
    ]),
  };
}

/** To who has not answered, or only "maybe". */
export function reminderSaid(letter: InvitationLetter, saying: Saying, answering: Answering): Said {
  const { t } = saying;
  const { meeting, person, reply } = letter;
  const lead = reply === 'maybe' ? 'mail.reminder.leadMaybe' : 'mail.reminder.lead';
  return {
    subject: subjectOf('reminder', meeting, saying),
    paragraphs: paragraphs([
      [hello(person.name, saying)],
      [t(lead, { meeting: meetingName(meeting, t) })],
      meetingLines(meeting, saying),
      [offersLine(meeting, saying)],
      ...answerParagraphs({ ...letter, reply: null }, saying, answering),
      [t('mail.reminder.late')],
    ]),
  };
}
