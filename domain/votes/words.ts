/** How a motion was recorded. Named votes are never derived from an outcome. */
export const recordings = ['named', 'counts', 'outcome', 'consensus'] as const;
export type Recording = (typeof recordings)[number];

/** Absent and not entitled are states of the roll, not ballots. */
export const choices = ['for', 'against', 'abstain', 'recused'] as const;
export type Choice = (typeof choices)[number];

export const results = ['carried', 'defeated'] as const;
export type Result = (typeof results)[number];

export const ballotChannels = ['at-the-meeting', 'record', 'phone', 'paper', 'online'] as const;
export type BallotChannel = (typeof ballotChannels)[number];
