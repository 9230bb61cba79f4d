import type { Db } from '@/db/client';
import { roles } from '@/domain/access/words';

/** Everyone who may come to a command: each role, someone not signed in, and those who are trusted. */
export const callers = [...roles, 'visitor', 'command-line', 'server', 'demo'] as const;
export type Caller = (typeof callers)[number];

export const TRUSTED = ['command-line', 'server', 'demo'] as const;
export const OFFICE_WORK = ['administrator', 'coordinator', ...TRUSTED] as const;
export const EVERYONE = callers;

/**
 * Who may come through the door of each command, and an input that is valid. A caller "may" when they are let in,
 * whatever the rule then says; `input` may write what the command needs before it is tried. A role's viewer has an
 * id of their own, so what the input touches belongs to someone else; a chair chairs no group there.
 */
export type Grid = Record<string, { may: readonly Caller[]; input: (db: Db) => unknown }>;
