'use client';

import type { ReactNode } from 'react';
import { useFormAnswer } from './action-form';

/** Part of a form that opens by a press; it stands open when what was sent from it was not taken. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  const { state } = useFormAnswer();
  const refused = state.message !== undefined || Object.keys(state.errors).length > 0;
  return (
    <details className="no-print" open={refused || undefined}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
