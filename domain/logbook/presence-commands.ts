import { and, eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { invitations } from '../invitations/table';
import { guests, presences } from '../meetings/table';
import type { Viewer } from '../viewer';
import type { Said } from './meeting-record';
import { nothingSaid } from './meeting-record';

type At = { viewer: Viewer; now: number; meetingId: string };
type Invitation = typeof invitations.$inferSelect;

/** Brings what is on record of a person at a meeting to what is written; what did not change is left alone. */
export function bringPerson(at: At, personId: string, before: Said = nothingSaid, after: Said = nothingSaid): void {
  const isSame = (['origin', 'attendance', 'reply', 'reason', 'guests'] as const).every((f) => before[f] === after[f]);
  if (isSame) return;
  bringInvitation(at, personId, before, after);
  bringPresence(at, personId, after);
  if (before.guests !== after.guests) bringGuests(at, personId, after.guests);
}

/** An invitation stands when the record says so. Taken back, it is withdrawn and not lost: others may lean on it. */
function bringInvitation(at: At, personId: string, before: Said, after: Said): void {
  const { orm } = at.viewer.db;
  const isTheirs = and(eq(invitations.meetingId, at.meetingId), eq(invitations.personId, personId));
  const row = orm.select().from(invitations).where(isTheirs).get();
  const stands = row !== undefined && row.withdrawnAt === null;
  const said = { reply: after.reply, replyReason: after.reason };
  if (after.origin === 'invited' && row === undefined) {
    orm
      .insert(invitations)
      .values({ id: newId(), meetingId: at.meetingId, personId, ...said })
      .run();
  } else if (row !== undefined) {
    const withdrawn = stands ? isTakenBack(at, row, before, after) : after.origin !== 'invited';
    const withdrawnAt = withdrawn ? (row.withdrawnAt ?? at.now) : null;
    const repliedOn = after.reply === row.reply ? row.repliedOn : null;
    const replied = withdrawn ? {} : { ...said, repliedOn };
    orm
      .update(invitations)
      .set({ withdrawnAt, ...replied })
      .where(isTheirs)
      .run();
  }
}

/**
 * Whether the record takes back an invitation: it says not invited, or nothing any more; or that they came in another
 * way, and nothing shows that the office ever sent one.
 */
function isTakenBack({ viewer }: At, row: Invitation, before: Said, after: Said): boolean {
  if (after.origin === null || after.origin === 'not-invited') return true;
  if (after.origin === 'invited' || before.origin !== 'invited') return false;
  const asked = viewer.db.prepared('select 1 from accommodations where invitation_id = ?').get(row.id);
  return row.sentOn === null && after.reply === null && asked === undefined;
}

function bringPresence({ viewer, meetingId }: At, personId: string, { origin, attendance }: Said): void {
  const { orm } = viewer.db;
  const isTheirs = and(eq(presences.meetingId, meetingId), eq(presences.personId, personId));
  if (attendance === null || origin === null || origin === 'not-invited') {
    orm.delete(presences).where(isTheirs).run();
    return;
  }
  orm
    .insert(presences)
    .values({ id: newId(), meetingId, personId, origin, attendance })
    .onConflictDoUpdate({ target: [presences.meetingId, presences.personId], set: { origin, attendance } })
    .run();
}

/** So many guests in all: unnamed ones are added or taken away, and named ones stay. */
function bringGuests({ viewer, meetingId }: At, personId: string, wanted: number): void {
  const { orm } = viewer.db;
  const theirs = and(eq(guests.meetingId, meetingId), eq(guests.broughtBy, personId));
  const all = orm.select().from(guests).where(theirs).all();
  for (let count = all.length; count < wanted; count++) {
    orm.insert(guests).values({ id: newId(), meetingId, broughtBy: personId }).run();
  }
  const unnamed = all.filter(({ name }) => name === null).slice(0, Math.max(0, all.length - wanted));
  for (const { id } of unnamed) orm.delete(guests).where(eq(guests.id, id)).run();
}
