/**
 * What a form shows after it was sent: what was typed, what is wrong beside which field, and a message for all of
 * it. `version` grows with each answer, so that React lays the fields out again with what was typed.
 */
export type FormState = {
  values: Record<string, string[]>;
  errors: Record<string, string[]>;
  message?: string;
  version: number;
};

export const emptyForm: FormState = { values: {}, errors: {}, version: 0 };

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;
