import { createHash } from 'node:crypto';
import type { ActivityEntry } from '../command';
import type { Viewer } from '../viewer';

/** The hash before the first row. */
export const GENESIS = '0'.repeat(64);

export type ActivityRow = {
  at: number;
  actorKind: string;
  actorId: string | null;
  onBehalfOf: string | null;
  channel: string | null;
  command: string;
  subjectKind: string;
  subjectId: string;
  fields: string;
};

/** The hash of a row, which binds it to all the rows before it. */
export function chainHash(previous: string, row: ActivityRow): string {
  const parts = [
    previous,
    row.at,
    row.actorKind,
    row.actorId,
    row.onBehalfOf,
    row.channel,
    row.command,
    row.subjectKind,
    row.subjectId,
    row.fields,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

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
