import type { MeasureName } from './words';

/**
 * The figures suppression applies to here: about claims, and about honoraria, each family hidden as one. Seats,
 * votes, and invitations or attendance by role per group are not: their members know them already.
 */
export const claimMeasures = ['days-out-of-pocket', 'paid-in-time', 'unpaid'] as const satisfies readonly MeasureName[];
export const honorariumMeasures = ['honoraria-paid'] as const satisfies readonly MeasureName[];
