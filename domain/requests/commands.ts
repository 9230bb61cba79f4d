import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { ActingChannel } from '../activity/words';
import { command, done, refuse, unchanged } from '../command';
import { takeBackWaiting } from '../notifications/mail-commands';
import type { Viewer } from '../viewer';
import { tooLateToAsk } from './asking';
import { askForm, withdrawForm } from './forms';
import { type Asking, askingOf } from './meeting-queries';
import { canAskFor } from './policy';
import { type Request, requestStanding } from './queries';
import { requests } from './table';

/** An advisor would like to come to a meeting; what was taken back can be asked again. */
export const ask = command({
  name: 'requests.ask',
  form: askForm,
  load: (viewer, { meetingId, personId }) => askingOf(viewer, meetingId, personId ?? viewer.personId ?? ''),
  may: canAskFor,
  run: ({ viewer, input, subject, now, today }) => {
    const { channel, words = null } = input;
    const before = subject.requestId === null ? null : requestStanding(viewer, subject.requestId, today);
    if (before !== null && before.withdrawnAt === null) {
      return before.answer === null ? unchanged({ id: before.id }) : refuse('answered-already', field(input));
    }
    const late = tooLateToAsk(subject, today, now);
    if (late !== null) return refuse(late, field(input));
    if (speaksForAnother(viewer, subject) && channel === undefined) return refuse('channel-needed', 'channel');
    const id = write(viewer, subject, { words, askedAt: now, ...broughtBy(viewer, subject, channel) });
    return done({ id }, { subject: 'request', id, fields: ['meeting', 'words'], ...behalf(viewer, subject, channel) });
  },
});

/** They do not want to come any more. */
export const withdraw = command({
  name: 'requests.withdraw',
  form: withdrawForm,
  load: (viewer, { id }) => ownOrOffice(viewer, id),
  may: canAskFor,
  run: ({ viewer, input: { id, channel }, subject, now, today }) => {
    if (subject.withdrawnAt !== null) return unchanged({ id });
    if (subject.state === 'held' || subject.on < today) return refuse('meeting-over');
    if (speaksForAnother(viewer, subject) && channel === undefined) return refuse('channel-needed', 'channel');
    viewer.db.orm.update(requests).set({ withdrawnAt: now }).where(eq(requests.id, id)).run();
    takeBackWaiting(viewer, { kind: 'request', id }, ['request-answered', 'request-changed']);
    return done({ id }, { subject: 'request', id, fields: ['withdrawn'], ...behalf(viewer, subject, channel) });
  },
});

/** A request, where the viewer made it or answers such; to anyone else it is not there. */
function ownOrOffice(viewer: Viewer, id: string): Request | null {
  const found = requestStanding(viewer, id, '');
  return found !== null && canAskFor(viewer, found) ? found : null;
}

const field = ({ personId }: { personId?: string | undefined }) => (personId === undefined ? undefined : 'personId');

type Whose = { personId: string };
const speaksForAnother = (viewer: Viewer, { personId }: Whose): boolean => viewer.personId !== personId;

const broughtBy = (viewer: Viewer, whose: Whose, channel: ActingChannel | undefined) =>
  speaksForAnother(viewer, whose)
    ? { channel: channel ?? null, recordedBy: viewer.personId }
    : { channel: null, recordedBy: null };

const behalf = (viewer: Viewer, whose: Whose, channel: ActingChannel | undefined) =>
  speaksForAnother(viewer, whose) && channel !== undefined ? { onBehalfOf: whose.personId, channel } : {};

type Values = Pick<typeof requests.$inferInsert, 'words' | 'askedAt' | 'channel' | 'recordedBy'>;
/** What was said to an earlier request is no answer to this one; the activity keeps that it was said. */
const UNANSWERED = { answer: null, reason: null, answerWords: null, answeredAt: null, answeredBy: null };

function write(viewer: Viewer, { requestId, meetingId, personId }: Asking, values: Values): string {
  const { orm } = viewer.db;
  if (requestId === null) {
    const id = newId();
    orm
      .insert(requests)
      .values({ id, meetingId, personId, ...values })
      .run();
    return id;
  }
  const again = { ...values, ...UNANSWERED, withdrawnAt: null };
  orm.update(requests).set(again).where(eq(requests.id, requestId)).run();
  return requestId;
}
