'use client';

import { createContext, type ReactNode, type RefObject, useContext, useEffect, useState } from 'react';
import type { FormState } from './form-state';

/** What was written on this page when the session ended: in which form, and what to say of it. */
export type Kept = { form: string; values: FormState['values']; message: string };

const KeptForm = createContext<Kept | null>(null);

export const KeptFormProvider = ({ kept, children }: { kept: Kept | null; children: ReactNode }) => (
  <KeptForm value={kept}>{children}</KeptForm>
);

/**
 * How a form starts when what stands in it was written before signing in again; null when it was not this one. A page
 * that comes whole from the server knows the form by its place (`name`); one that the browser put together itself
 * has other places, and looks whether the form has the fields.
 */
export function useKept(name: string, form: RefObject<HTMLFormElement | null>): FormState | null {
  const kept = useContext(KeptForm);
  const [isThis, setThis] = useState(kept?.form === name);
  useEffect(() => {
    if (kept !== null && form.current !== null && fits(form.current, kept.values)) setThis(true);
  }, [kept, form]);
  return kept !== null && isThis ? { values: kept.values, errors: {}, message: kept.message, version: BEFORE } : null;
}

/** After an empty form, before the first answer: the fields are laid out again for each (form-state.ts). */
const BEFORE = 0.5;

/** Made anew with each page: they say nothing of which form it is. */
const PASSING = ['once', 'stamp', 'version'];

function fits(form: HTMLFormElement, values: Kept['values']): boolean {
  const now = new FormData(form);
  const same = (name: string) => PASSING.includes(name) || !isHidden(form, name) || values[name]?.[0] === now.get(name);
  return Object.keys(values).every((name) => form.elements.namedItem(name) !== null && same(name));
}

function isHidden(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.type === 'hidden';
}
