/** What a group is for. Only a group that decides has votes that count in the report. */
export const powers = ['decides', 'advises', 'works'] as const;
export type Power = (typeof powers)[number];

export const seatClasses = ['voting', 'non-voting', 'ex-officio', 'alternate'] as const;
export type SeatClass = (typeof seatClasses)[number];

/** Which hat is on the seat. */
export const sides = ['advisor', 'partner'] as const;
export type Side = (typeof sides)[number];

export const memberRoles = ['member', 'co-chair', 'chair'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What a majority is counted of. */
export const ruleBases = ['cast', 'present', 'total'] as const;
export type RuleBasis = (typeof ruleBases)[number];
