import { eq } from 'drizzle-orm';
import { hashOf } from '../access/tokens';
import type { ActingChannel } from '../activity/words';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import { saidBy } from '../people/said-by';
import { ohtOf } from '../settings/queries';
import { answerByLinkForm, answerForm, type Said, stopLinkForm } from './answer-forms';
import { canAnswer, holdsLink, isOwnInvitation } from './answer-policy';
import { type Answering, answeringById, answeringByLink } from './answer-queries';
import { whyShut } from './answerable';
import { answersTo } from './answers';
import { noteKnows } from './knowing-commands';
import { type HowSaid, keepReply } from './reply-commands';
import { answerLinks } from './table';

type Answered = { invitationId: string; meetingId: string; personId: string };

/** An answer from the mail, by whoever holds its link: no one is signed in. */
export const answerByLink = command({
  name: 'invitations.answer-by-link',
  form: answerByLinkForm,
  load: (viewer, { token }) => answeringByLink(viewer, token),
  may: holdsLink,
  run: (doing) => taken(doing, { channel: 'link', recordedBy: null }),
});

/** An answer on one's own page, or told to the office, which writes down how it heard of it. */
export const answer = command({
  name: 'invitations.answer',
  form: answerForm,
  load: (viewer, { invitationId }) => answeringById(viewer, invitationId),
  may: canAnswer,
  run(doing) {
    const { viewer, subject, input } = doing;
    if (isOwnInvitation(viewer, subject)) return taken(doing, { channel: 'own-page', recordedBy: null });
    if (input.channel === undefined) return refuse('required', 'channel');
    return taken(doing, { channel: input.channel, recordedBy: viewer.personId });
  },
});

/** Whoever the link reached says that it is not theirs, or that they want it no more: it answers nothing ever after. */
export const stopLink = command({
  name: 'invitations.stop-link',
  form: stopLinkForm,
  load: (viewer, { token }) => answeringByLink(viewer, token),
  may: holdsLink,
  run: ({ viewer, input, subject, now }): Outcome<Answered> => {
    const ids = idsOf(subject);
    if (subject.link?.revokedAt !== null) return unchanged(ids);
    viewer.db.orm
      .update(answerLinks)
      .set({ revokedAt: now })
      .where(eq(answerLinks.tokenHash, hashOf(input.token)))
      .run();
    return done(ids, { subject: 'invitation', id: subject.invitationId, fields: ['answer-link'] });
  },
});

const idsOf = ({ invitationId, personId, meeting }: Answering): Answered => ({
  ...{ invitationId, personId, meetingId: meeting.id },
});

function taken(
  doing: Doing<Said & { channel?: ActingChannel | undefined }, Answering>,
  how: HowSaid,
): Outcome<Answered> {
  const { viewer, input, subject, now } = doing;
  const shut = whyShut(subject, now, ohtOf(viewer).timeZone);
  // What was said in time may reach the office's desk late: it can be written down until the meeting is logged.
  const late = how.recordedBy !== null && shut === 'begun' && subject.meeting.state === 'scheduled';
  if (shut !== null && !late) return refuse(`answer-${shut}`);
  if (!answersTo(subject.meeting.mode).includes(input.answer)) return refuse('answer-not-offered', 'answer');
  if ((input.guests ?? 0) > 0 && !subject.mayBring) return refuse('answer-no-guests', 'guests');
  const ids = idsOf(subject);
  const fields = keepReply(doing, how);
  if (fields.length === 0) return unchanged(ids);
  noteKnows(viewer, subject.invitationId, how.channel, doing);
  const behalf = how.recordedBy === null ? {} : saidBy(subject.personId, input.channel);
  return done(ids, { subject: 'invitation', id: subject.invitationId, fields, ...behalf });
}
