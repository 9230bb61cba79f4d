/**
 * What a form shows after it was sent: what was typed, what is wrong beside which field, and a message for all of
 * it. `version` grows with each answer, so that React lays the fields out again with what was typed.
 */
export type FormState = {
  values: Record<string, string[]>;
  errors: Record<string, string[]>;
  message?: string;
  /** What the answer points at, for the form to show beside it. */
  links?: readonly FormLink[];
  version: number;
};

/** A page an answer points at; `about` tells it from others of the same label. */
export type FormLink = { href: string; label: string; about?: string };

export const emptyForm: FormState = { values: {}, errors: {}, version: 0 };

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;
