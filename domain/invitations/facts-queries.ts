import { eq } from 'drizzle-orm';
import { type Day, instantOf } from '../calendar';
import type { MeetingState, Mode } from '../meetings/words';
import { troubleOf } from '../notifications/trouble';
import type { MailState } from '../notifications/words';
import { ohtOf } from '../settings/queries';
import type { Viewer } from '../viewer';
import type { StepFact } from './standing';
import { invitations } from './table';

/** What the commands ask of a meeting. */
export type MeetingToInvite = {
  id: string;
  groupId: string | null;
  onDay: Day;
  startsAt: number | null;
  endsAt: number | null;
  state: MeetingState;
  mode: Mode | null;
};

export const meetingToInvite = (viewer: Viewer, id: string): MeetingToInvite | null =>
  (viewer.db
    .prepared(
      `select id, group_id as groupId, on_day as onDay, starts_at as startsAt, ends_at as endsAt, state, mode
       from meetings where id = ?`,
    )
    .get(id) as MeetingToInvite | undefined) ?? null;

/** When a meeting begins (UTC ms): in the morning, where no record says when. */
export const startOf = ({ onDay, startsAt }: Pick<MeetingToInvite, 'onDay' | 'startsAt'>, viewer: Viewer): number =>
  startsAt ?? instantOf(onDay, '09:00', ohtOf(viewer).timeZone);

export type InvitationRow = typeof invitations.$inferSelect;
export type InvitationToKeep = { invitation: InvitationRow; meeting: MeetingToInvite; steps: StepFact[] };

/** An invitation with its meeting and its history, whoever asks: the command that loads it says who may. */
export function invitationToKeep(viewer: Viewer, { id }: { id: string }): InvitationToKeep | null {
  const invitation = viewer.db.orm.select().from(invitations).where(eq(invitations.id, id)).get();
  const meeting = invitation && meetingToInvite(viewer, invitation.meetingId);
  return invitation && meeting ? { invitation, meeting, steps: stepsOf(viewer, [id]).get(id) ?? [] } : null;
}

type Row = Omit<StepFact, 'mail'> & {
  id: string;
  state: MailState | null;
  lastError: string | null;
  bouncedAt: number | null;
};

/** The histories of some invitations, in order of time: one statement. */
export function stepsOf(viewer: Viewer, ids: readonly string[]): Map<string, StepFact[]> {
  const rows = viewer.db
    .prepared(
      `select t.invitation_id as id, t.step, t.at, t.channel, o.state, o.last_error as lastError, o.bounced_at as bouncedAt
       from invitation_steps t left join outbox o on o.id = t.mail_id
       where t.invitation_id in (select value from json_each(?)) order by t.at, t.id`,
    )
    .all(JSON.stringify(ids)) as Row[];
  const byId = new Map<string, StepFact[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), asStep(row)]);
  return byId;
}

function asStep({ step, at, channel, state, lastError, bouncedAt }: Row): StepFact {
  const trouble = lastError === null ? null : troubleOf(lastError).trouble;
  return { step, at, channel, mail: state === null ? null : { state, trouble, bounced: bouncedAt !== null } };
}
