import type { ReactNode } from 'react';

/** The table of a sign or a chart, within reach of it: one press away, and laid open on paper. */
export function ChartTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
