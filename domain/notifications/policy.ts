import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** The server alone sends: it marks what goes out, and what became of it. */
export const canSendMail = (viewer: Viewer): boolean => viewer.kind === 'server';

/** Who sees what waits and to which address, and may try again or take back. */
export const whoSeesMail = ['administrator', 'coordinator'] as const satisfies readonly Role[];
export const canSeeMail = (viewer: Viewer): boolean => holds(viewer, ...whoSeesMail);

/** Anyone rests their own mail, and the office someone's who asks it to. */
export const canPauseMail = (viewer: Viewer, reader: { own: boolean }): boolean =>
  reader.own || holds(viewer, 'administrator', 'coordinator');
