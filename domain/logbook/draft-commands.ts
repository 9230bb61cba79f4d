import { command, refuse } from '../command';
import { dropLogForm, keepLogForm, startLogForm } from './forms';
import type { Conflict } from './merge';
import { canLog } from './policy';

export type Kept = {
  version: number;
  kept: string[];
  conflicts: (Conflict & { by: string | null; at: number })[];
};

export const startLog = command({
  name: 'meetings.start-log',
  form: startLogForm,
  load: (_viewer, { groupId }) => ({ groupId: groupId ?? null }),
  may: canLog,
  run: () => refuse('draft-closed') as import('../command').Outcome<{ draftId: string }>,
});

export const keepLog = command({
  name: 'meetings.keep-log',
  form: keepLogForm,
  load: () => ({ groupId: null }),
  may: canLog,
  run: () => refuse('draft-closed') as import('../command').Outcome<Kept>,
});

export const dropLog = command({
  name: 'meetings.drop-log',
  form: dropLogForm,
  load: () => ({ groupId: null }),
  may: canLog,
  run: () => refuse('draft-closed') as import('../command').Outcome<{ draftId: string }>,
});
