import type { Command } from './command';

/** Every command there is, by name: the access test walks it by role, and the activity log names them. */
export const commands: readonly Command[] = [];
