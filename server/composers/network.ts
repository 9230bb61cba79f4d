import { dayOf } from '@/domain/calendar';
import { formatTime, formatWeekday } from '@/domain/format';
import { type OpenMeeting, openMeetingsAhead } from '@/domain/meetings/open-queries';
import { noteById } from '@/domain/network/note-queries';
import { ohtOf } from '@/domain/settings/queries';
import { nameOfTeam } from '@/domain/settings/team-name';
import { env } from '../env';
import type { Composer, MailToCompose } from '../outbox-composers';

/** Blank lines of what someone wrote stay blank, and no line of it stands alone to be taken for a link of ours. */
const quoted = (text: string): string => `“${text.replace(/\n{2,}/g, '\n\u00a0\n')}”`;

/** A note of one member to another: who it is from and what they say, and nobody's address. */
export const composeNote: Composer = (viewer, { aboutId, to, t, language }) => {
  const note = noteById(viewer, aboutId ?? '');
  if (note === null || note.stoppedAt !== null) return null;
  const team = nameOfTeam(ohtOf(viewer), language);
  const lines = [
    t('mail.hello', { name: to.name }),
    t('mail.note.from', { name: note.name }),
    quoted(note.text),
    t('mail.note.answer'),
    `${env().origin}/my/network`,
    t('mail.note.why', { team }),
  ];
  return { subject: t('mail.note.subject', { name: note.name }), body: lines.join('\n\n') };
};

/** An open meeting, for someone who wants to hear of them; nothing once it is not ahead or not open any more. */
export const composeOpenMeeting: Composer = (viewer, mail) => {
  const { timeZone, ...oht } = ohtOf(viewer);
  const today = dayOf(mail.now, timeZone);
  const meeting = openMeetingsAhead(viewer, today).find(({ id }) => id === mail.aboutId);
  if (meeting === undefined) return null;
  const { to, t, language } = mail;
  const name = meeting.group ?? meeting.title ?? t('my.comingOpen');
  const day = formatWeekday(meeting.on, language);
  const lines = [
    t('mail.hello', { name: to.name }),
    t('mail.openMeeting.lead', { name }),
    detailsOf(meeting, mail, timeZone),
    t('mail.openMeeting.ask'),
    `${env().origin}/my/open-meetings`,
    ...(oht.contactPhone ? [t('mail.openMeeting.call', { phone: oht.contactPhone, who: oht.contactName ?? '' })] : []),
    t('mail.openMeeting.why'),
    `${env().origin}/my/network`,
  ];
  return { subject: t('mail.openMeeting.subject', { name, day }), body: lines.join('\n\n') };
};

function detailsOf(meeting: OpenMeeting, { t, language }: MailToCompose, timeZone: string): string {
  const { on, startsAt, endsAt, mode, place, group, title } = meeting;
  const hours = [startsAt, endsAt].flatMap((at) => (at === null ? [] : [formatTime(at, timeZone, language)]));
  return [
    [formatWeekday(on, language), hours.join(' – ')].filter(Boolean).join(', '),
    group === null ? null : title,
    [place, mode && t(`words.modes.${mode}`)].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join('\n');
}
