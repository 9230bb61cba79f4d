import { createHash } from 'node:crypto';

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
