import type { Role } from '../access/words';

/** Who calls those who would rather hear it by phone. */
export const whoCalls = ['administrator', 'coordinator'] as const satisfies readonly Role[];
