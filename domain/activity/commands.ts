import type { Viewer } from '../viewer';
import { type ActivityRow, chainHash, GENESIS } from './chain';
import type { ActingChannel } from './words';

/** What the activity row says: ids and the names of fields, never a personal value. */
export type ActivityEntry = {
  subject: string;
  id: string;
  fields?: readonly string[];
  onBehalfOf?: string;
  channel?: ActingChannel;
};

/** Adds what was done to the activity, within the transaction of what was done. */
export function appendActivity(viewer: Viewer, command: string, entry: ActivityEntry, now: number): void {
  const { sql } = viewer.db;
  const last = sql.prepare('select hash from activity order by seq desc limit 1').pluck().get() as string | undefined;
  const previousHash = last ?? GENESIS;
  const row: ActivityRow = {
    at: now,
    actorKind: viewer.kind,
    actorId: viewer.personId,
    onBehalfOf: entry.onBehalfOf ?? null,
    channel: entry.channel ?? null,
    command,
    subjectKind: entry.subject,
    subjectId: entry.id,
    fields: JSON.stringify(entry.fields ?? []),
  };
  sql
    .prepare(
      `insert into activity (at, actor_kind, actor_id, on_behalf_of, channel, command, subject_kind, subject_id, fields, previous_hash, hash)
       values (@at, @actorKind, @actorId, @onBehalfOf, @channel, @command, @subjectKind, @subjectId, @fields, @previousHash, @hash)`,
    )
    .run({ ...row, previousHash, hash: chainHash(previousHash, row) });
}
