import type { Role } from '../access/words';

/** Who searches: it finds for a leader and a chair only what their groups' pages show them. */
export const whoSearches = ['administrator', 'coordinator', 'leader', 'chair'] as const satisfies readonly Role[];
