import type { Choice } from '../votes/words';
import type { RosterLine } from './roster';
import type { Written } from './written';

export function votedAlike(written: Written, roster: readonly RosterLine[], motion: string, choice: Choice): Written {
  void [roster, motion, choice];
  return written;
}
