import { eq, sql } from 'drizzle-orm';
import { instantOf } from '../calendar';
import { command, type Doing, done, refuse, unchanged } from '../command';
import { isUrgent } from '../invitations/reach';
import { takeBackWaiting, writeOrJoinMail } from '../notifications/mail-commands';
import { seatsOfGroup } from '../seats/queries';
import { ohtOf, thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';
import { answerForm, toldForm } from './forms';
import { canAnswerRequests } from './policy';
import { type Request, requestStanding } from './queries';
import { requests } from './table';

/** What the office says to someone who asks to come. A second word replaces the first until the meeting. */
export const answer = command({
  name: 'requests.answer',
  form: answerForm,
  load: (viewer, { id }) => requestStanding(viewer, id, ''),
  may: (viewer) => canAnswerRequests(viewer),
  run: (doing) => {
    const { viewer, input, now } = doing;
    const { id, answer, words: answerWords = null } = input;
    const reason = answer === 'no' ? (input.reason ?? null) : null;
    const answered = { id, answer, seatAt: seatFor(doing) };
    if (isSaid(doing.subject, { answer, reason, answerWords })) return unchanged(answered);
    const hindrance = hindranceTo(doing);
    if (hindrance !== null) return hindrance;
    const values = { answer, reason, answerWords, answeredAt: now, answeredBy: viewer.personId };
    viewer.db.orm.update(requests).set(values).where(eq(requests.id, id)).run();
    tell(doing);
    return done(answered, { subject: 'request', id, fields: ['answer', 'reason', 'words'] });
  },
});

type Said = Pick<Request, 'answer' | 'reason' | 'answerWords'>;
const isSaid = (standing: Request, said: Said): boolean =>
  standing.withdrawnAt === null &&
  (['answer', 'reason', 'answerWords'] as const).every((name) => standing[name] === said[name]);

/** Where a seat is given to who is to have one: a vacant one of the group from the day of the meeting, or a new one. */
function seatFor({ viewer, input, subject: { groupId, personId, on } }: Answering) {
  if (input.answer !== 'yes-with-seat' || groupId === null) return null;
  const vacant = seatsOfGroup(viewer, groupId, on).find((seat) => seat.side === 'advisor' && seat.personId === null);
  return { groupId, seatId: vacant?.seatId ?? null, personId, from: on };
}

type Answering = Doing<{ stamp: string; answer: string }, Request>;

function hindranceTo({ input, subject, today }: Answering) {
  if (subject.withdrawnAt !== null) return refuse('request-withdrawn');
  if (input.stamp !== subject.stamp) return refuse('changed-meanwhile');
  if (subject.state === 'cancelled') return refuse('meeting-cancelled');
  if (input.answer === 'yes-with-seat' && subject.groupId === null) return refuse('no-group-to-sit-in', 'answer');
  const isOver = subject.state === 'held' || subject.on < today;
  if (isOver && input.answer !== 'no') return refuse('meeting-over', 'answer');
  return null;
}

/** By mail where it may go; else the office calls or writes, and says so (`requests.note-told`). */
function tell({ viewer, subject, now, today }: Answering): void {
  const { id, personId, language, startsAt, on } = subject;
  const about = { kind: 'request', id } as const;
  takeBackWaiting(viewer, about, ['request-changed']);
  const reach = requestStanding(viewer, id, today)?.reach;
  if (reach !== 'email') return;
  const begins = startsAt ?? instantOf(on, '09:00', ohtOf(viewer).timeZone);
  const waitMinutes = thresholdsOn(viewer, today)['change-joins-minutes'];
  const mail = { personId, language, kind: 'request-answered', about, urgent: isUrgent(begins, now) } as const;
  writeOrJoinMail(viewer, { ...mail, waitMinutes, now });
}

/** The answer was told on the phone, in a letter or face to face. */
export const noteTold = command({
  name: 'requests.note-told',
  form: toldForm,
  load: (viewer: Viewer, { id }) => requestStanding(viewer, id, ''),
  may: (viewer) => canAnswerRequests(viewer),
  run: ({ viewer, input: { id, channel }, subject }) => {
    if (subject.answer === null || subject.withdrawnAt !== null) return refuse('not-answered-yet');
    if (subject.toldAt !== null) return unchanged({ id });
    // They know the meeting as it stands now: what changes later is to be told again.
    const calendarSequence = sql`max(${requests.calendarSequence}, (select m.calendar_sequence from meetings m where m.id = ${subject.meetingId}))`;
    viewer.db.orm.update(requests).set({ calendarSequence }).where(eq(requests.id, id)).run();
    return done({ id }, { subject: 'request', id, fields: ['told'], onBehalfOf: subject.personId, channel });
  },
});
