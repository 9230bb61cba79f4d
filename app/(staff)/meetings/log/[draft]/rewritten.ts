import { everyoneCame } from '@/domain/logbook/everyone-came';
import type { LogPage } from '@/domain/logbook/queries';
import { sameAsLast } from '@/domain/logbook/same-as-last';
import { votedAlike } from '@/domain/logbook/voted-alike';
import type { Written } from '@/domain/logbook/written';

/** What a button of the page makes of what is written, and the place of the page it is about. */
export function rewritten(page: LogPage, what: string): { written: Written; place: string } {
  const { written, roster, lastWritten, lastOthers, invited } = page;
  const [verb = '', of = ''] = what.split('.');
  if (verb === 'everyone') return { written: everyoneCame(written, roster), place: 'who' };
  if (verb === 'last' && lastWritten !== null)
    return { written: sameAsLast(written, roster, lastWritten, lastOthers, invited), place: 'who' };
  if (verb === 'alike') return { written: votedAlike(written, roster, of, 'for'), place: `ballots-${of}` };
  if (verb === 'line') return { written, place: of };
  return { written, place: 'kept' };
}
