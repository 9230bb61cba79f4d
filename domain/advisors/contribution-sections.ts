/** The parts of a record of contribution; the person chooses which of them to show. */
export const recordSections = ['seats', 'meetings', 'votes', 'ideas', 'work'] as const;
export type RecordSection = (typeof recordSections)[number];
