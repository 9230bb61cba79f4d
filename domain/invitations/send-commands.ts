import { newId } from '@/db/columns';
import type { Day } from '../calendar';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import type { Mode } from '../meetings/words';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import { type MeetingToInvite, meetingToInvite, startOf } from './facts-queries';
import { writeAtOnce } from './mail-writing-commands';
import { isOver } from './over';
import { canInvite } from './policy';
import { isUrgent } from './reach';
import { sendForm } from './sending-forms';
import { addStep, changeInvitation } from './step-writing-commands';
import { accommodations, invitations } from './table';
import { type ToInvite, toInviteOf } from './to-invite-queries';

export type Sent = { meetingId: string; byMail: number; byPhone: number; byPaper: number };

/**
 * Invites people to a meeting: a mail for whom mail reaches, a call or a letter for the others, who wait until it is
 * said that they were told. Whoever stands invited already is passed over, so that a second press does nothing.
 */
export const sendInvitations = command({
  name: 'invitations.send',
  form: sendForm,
  load: (viewer, { meetingId }) => meetingToInvite(viewer, meetingId),
  may: canInvite,
  run: (doing): Outcome<Sent> => {
    const { viewer, input, subject: meeting, now, today } = doing;
    if (meeting.state === 'cancelled') return refuse('meeting-cancelled');
    if (meeting.state === 'held' || isOver(meeting, now, ohtOf(viewer).timeZone)) return refuse('meeting-is-over');
    const people = toInviteOf(viewer, meeting.id, input.people, today);
    if (people.length < new Set(input.people).size) return refuse('not-found', 'people');
    const asking = people.find(({ asked }) => asked);
    if (asking) return refuse('comes-by-asking', 'people', { name: asking.name });
    const fresh = people.filter(({ standing }) => !standing);
    for (const person of fresh) invite(doing, person);
    const by = (reach: ToInvite['reach']) => fresh.filter((one) => one.reach === reach).length;
    const sent = { meetingId: meeting.id, byMail: by('email'), byPhone: by('phone'), byPaper: by('paper') };
    if (fresh.length === 0) return unchanged(sent);
    return done(sent, { subject: 'meeting', id: meeting.id, fields: ['invitations'] });
  },
});

type Inviting = Doing<unknown, MeetingToInvite>;

/** One person: a new invitation, or one that was taken back or came back and stands again. */
function invite({ viewer, subject: meeting, now, today }: Inviting, person: ToInvite): void {
  const { personId, reach: channel, invitationId, language } = person;
  const id = invitationId ?? newId();
  if (invitationId === null) {
    const row = { id, meetingId: meeting.id, personId, sentBy: viewer.personId, channel };
    viewer.db.orm.insert(invitations).values(row).run();
  } else {
    const anew = { withdrawnAt: null, undeliveredAt: null, sentOn: null, sentBy: viewer.personId, channel };
    changeInvitation(viewer, id, anew);
  }
  noteKnownNeeds(viewer, id, person, meeting.mode, today);
  liftLeaveOuts(viewer, meeting.id, personId, now);
  const about = { kind: 'invitation', id } as const;
  const urgent = isUrgent(startOf(meeting, viewer), now);
  const mail =
    channel === 'email'
      ? writeAtOnce(viewer, { personId, language, kind: 'invitation', about, urgent }, { now, today })
      : null;
  addStep(viewer, id, {
    step: invitationId === null ? 'written' : 'restored',
    at: now,
    channel,
    mailId: mail?.id ?? null,
  });
}

/** Nobody needs this where they stay at home. */
const ON_THE_WAY = ['transport', 'step-free'];

/** What someone needs is said once: what their record says is something to arrange for each meeting, until they say otherwise. */
function noteKnownNeeds(viewer: Viewer, id: string, { needs }: ToInvite, mode: Mode | null, today: Day): void {
  const known = viewer.db.prepared('select need from accommodations where invitation_id = ?').pluck().all(id);
  const rows = needs
    .filter((need) => !known.includes(need) && !(mode === 'virtual' && ON_THE_WAY.includes(need)))
    .map((need) => ({ id: newId(), invitationId: id, need, askedOn: today }));
  if (rows.length > 0) viewer.db.orm.insert(accommodations).values(rows).run();
}

/** Who is invited is left out no more. */
const liftLeaveOuts = (viewer: Viewer, meetingId: string, personId: string, now: number): void => {
  viewer.db
    .prepared(
      'update leave_outs set lifted_at = ?, lifted_by = ? where meeting_id = ? and person_id = ? and lifted_at is null',
    )
    .run(now, viewer.personId, meetingId, personId);
};
