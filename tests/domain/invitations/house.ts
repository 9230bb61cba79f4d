import type { Db } from '@/db/client';
import { type Answer, perform } from '@/domain/command';
import { type Invitee, inviteesOf } from '@/domain/invitations/invitee-queries';
import { sendInvitations } from '@/domain/invitations/send-commands';
import { personViewer, trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, person, put, seat } from '../../records';

/** Seventeen days before the meeting of 18 November, in the evening in Toronto. */
export const NOW = Date.parse('2026-11-01T23:30:00Z');
export const TODAY = '2026-11-01';
export const MEETING = 'nov';
export const HOUR = 3_600_000;

/**
 * A council that meets on 18 November: ann has mail, bea wants a call, cy a letter, dee has no way at all, pat and
 * quin are partners; eve holds no seat. Rosa invites.
 */
export function house() {
  const db = freshDatabase();
  for (const id of ['ann', 'bea', 'cy', 'dee', 'eve']) person(db, id, 'advisor');
  for (const id of ['pat', 'quin']) person(db, id, 'partner');
  put(db, 'people', { id: 'rosa', name: 'rosa', name_key: 'rosa' });
  for (const id of ['ann', 'eve', 'pat', 'quin']) set(db, id, { email: `${id}@example.org` });
  set(db, 'bea', { phone: '705-555-0101', prefers: 'phone', email: 'bea@example.org' });
  set(db, 'cy', { address: '1 King St', prefers: 'paper' });
  group(db, 'council');
  for (const id of ['ann', 'bea', 'cy', 'dee']) seat(db, 'council', id, 'advisor');
  for (const id of ['pat', 'quin']) seat(db, 'council', id, 'partner');
  const times = { starts_at: Date.parse('2026-11-18T23:00:00Z'), ends_at: Date.parse('2026-11-19T01:00:00Z') };
  put(db, 'meetings', { id: MEETING, group_id: 'council', on_day: '2026-11-18', state: 'scheduled', ...times });
  return {
    db,
    rosa: personViewer(db, 'rosa', ['coordinator']),
    chair: personViewer(db, 'pat', ['chair'], ['council']),
    server: trusted(db, 'server'),
  };
}
export type House = ReturnType<typeof house>;

export function set(db: Db, id: string, columns: Record<string, string | number | null>): void {
  const names = Object.keys(columns);
  db.sql
    .prepare(`update people set ${names.map((name) => `${name} = ?`).join(', ')} where id = ?`)
    .run(...Object.values(columns), id);
}

export const send = ({ rosa }: Pick<House, 'rosa'>, people: readonly string[], now = NOW) =>
  perform(rosa, sendInvitations, { meetingId: MEETING, people }, now);

export const oneOf = (db: Db, personId: string) =>
  db.sql.prepare('select * from invitations where meeting_id = ? and person_id = ?').get(MEETING, personId) as Record<
    string,
    string | number | null
  >;
export const idOf = (db: Db, personId: string): string => String(oneOf(db, personId).id);

export const stepsOfOne = (db: Db, personId: string): string[] =>
  db.sql
    .prepare(
      `select t.step || coalesce(':' || t.channel, '') from invitation_steps t join invitations i on i.id = t.invitation_id
       where i.person_id = ? order by t.at, t.id`,
    )
    .pluck()
    .all(personId) as string[];

/** Each mail to a person as "kind state". */
export const mailsTo = (db: Db, personId: string): string[] =>
  db.sql
    .prepare("select kind || ' ' || state from outbox where person_id = ? order by rowid")
    .pluck()
    .all(personId) as string[];

/** What the server does when the mail server takes what waits for a person. */
export function deliver(db: Db, personId: string, state = 'sent', at = NOW): string {
  const id = db.sql
    .prepare("select id from outbox where person_id = ? and state in ('waiting', 'sending') order by rowid")
    .pluck()
    .get(personId) as string;
  db.sql
    .prepare('update outbox set state = ?, sent_at = ?, composed_at = ? where id = ?')
    .run(state, state === 'sent' ? at : null, at, id);
  return id;
}

export const invitee = (house: House, personId: string, viewer = house.rosa): Invitee => {
  const found = inviteesOf(viewer, { id: MEETING, groupId: 'council' }, TODAY).find((one) => one.personId === personId);
  if (found === undefined) throw new Error(`${personId} is not of the meeting`);
  return found;
};
export const standingOfOne = (house: House, personId: string) => {
  const { invitation } = invitee(house, personId);
  return invitation && [invitation.standing, invitation.news];
};

/** The name of the refusal, or of the field that is not valid. */
export const why = (answer: Answer<unknown>): unknown =>
  answer.ok
    ? 'done'
    : answer.why === 'refused'
      ? answer.refusal
      : answer.why === 'invalid'
        ? answer.issues[0]?.path[0]
        : answer.why;
