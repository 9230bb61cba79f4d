'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { FormState } from './form-state';

/** What was written on this page when the session ended: in which form, and what to say of it. */
export type Kept = { form: string; values: FormState['values']; message: string };

const KeptForm = createContext<Kept | null>(null);

export const KeptFormProvider = ({ kept, children }: { kept: Kept | null; children: ReactNode }) => (
  <KeptForm value={kept}>{children}</KeptForm>
);

/** How a form starts when what stands in it was written before signing in again. */
export function useKept(form: string): FormState | null {
  const kept = useContext(KeptForm);
  if (kept === null || kept.form !== form) return null;
  return { values: kept.values, errors: {}, message: kept.message, version: 1 };
}
