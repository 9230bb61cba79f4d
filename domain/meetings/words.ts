export const modes = ['in-person', 'virtual', 'hybrid'] as const;
export type Mode = (typeof modes)[number];

export const meetingStates = ['scheduled', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** How a person came to be there. */
export const origins = ['invited', 'asked', 'brought', 'walked-in'] as const;
export type Origin = (typeof origins)[number];

export const attendances = ['in-person', 'video', 'phone', 'part', 'absent-with-word', 'absent-without-word'] as const;
export type Attendance = (typeof attendances)[number];

/** The attendances that are "came". */
export const cameAttendances = ['in-person', 'video', 'phone', 'part'] as const satisfies readonly Attendance[];

export const inputs = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type Input = (typeof inputs)[number];

export const storyKinds = ['patient', 'doctor', 'system', 'unstated'] as const;
export type StoryKind = (typeof storyKinds)[number];

/** How often a series of meetings comes round: each week, every two, or each month or quarter on the same weekday or date. */
export const seriesSteps = [
  'weekly',
  'every-two-weeks',
  'monthly-by-weekday',
  'monthly-by-date',
  'quarterly-by-weekday',
] as const;
export type SeriesStep = (typeof seriesSteps)[number];

/** What a meeting offers those who come, said up front in the invitation. */
export const offers = ['parking', 'transport', 'respite', 'child-care', 'meal', 'honorarium'] as const;
export type Offer = (typeof offers)[number];
