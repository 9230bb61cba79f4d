import { beginSecondFactor, confirmSecondFactor, giveSecondFactor } from './access/second-factor-commands';
import { askToSignIn, signInByCode, signInByLink } from './access/sign-in-commands';
import type { Command } from './command';
import { dismiss as dismissFlag, reopen as reopenFlag, takeUp as takeUpFlag } from './flags/commands';
import { noteFindings } from './flags/note-commands';
import { confirmImport, correctImport, giveUpImport, readImport } from './imports/commands';
import { undoImport } from './imports/undo-commands';
import { tryAgain, withdraw } from './notifications/office-commands';
import { beginSending, noteFailed, noteSent } from './notifications/send-commands';
import { setUp } from './settings/commands';
import { markFictional } from './settings/demo-commands';
import { giveRole } from './settings/role-commands';

/** Every command there is, by name: the access test walks it by role, and the activity log names them. */
export const commands: readonly Command[] = [
  askToSignIn,
  beginSecondFactor,
  confirmSecondFactor,
  giveSecondFactor,
  markFictional,
  dismissFlag,
  noteFindings,
  reopenFlag,
  takeUpFlag,
  giveRole,
  confirmImport,
  correctImport,
  giveUpImport,
  readImport,
  undoImport,
  beginSending,
  noteFailed,
  noteSent,
  tryAgain,
  withdraw,
  setUp,
  signInByCode,
  signInByLink,
];
