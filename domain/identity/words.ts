/** The kinds of answer, kept apart: silence is not a refusal. */
export const answerKinds = ['answered', 'prefer-not', 'do-not-know', 'not-asked'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const identityQuestions = [
  'racial-identity',
  'indigenous-identity',
  'language',
  'born-in-canada',
  'disability',
  'gender',
  'sexual-orientation',
  'income',
] as const;
export type IdentityQuestion = (typeof identityQuestions)[number];
