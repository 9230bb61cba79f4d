import type { Command } from '@/domain/command';
import { noteBounced, noteSent } from '@/domain/invitations/delivery-commands';
import { noteReminded } from '@/domain/invitations/reminder-commands';
import { noteTold, withdrawTold } from '@/domain/suggestions/tell-commands';
import { TOLD_BY_MAIL } from '@/domain/suggestions/told-by-mail';

/**
 * What a message's kind has done when the mail server takes it: a command that is given `{ mailId }`. A kind that is
 * not here is only marked as sent.
 */
export const whenTaken: Readonly<Record<string, Command>> = {
  [TOLD_BY_MAIL]: noteTold,
  invitation: noteSent,
  'invitation-reminder': noteReminded,
};

/**
 * What it has done when it cannot reach its reader: there is no such address, or it came back after it was taken.
 * The same shape of command.
 */
export const whenReturned: Readonly<Record<string, Command>> = {
  [TOLD_BY_MAIL]: withdrawTold,
  invitation: noteBounced,
  'meeting-changed': noteBounced,
  'meeting-cancelled': noteBounced,
  'invitation-withdrawn': noteBounced,
  'invitation-reminder': noteBounced,
};
