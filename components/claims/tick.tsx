'use client';

import { useId } from 'react';
import { useFormAnswer } from '@/components/ui/action-form';

/** One row to do something with: what was ticked stays ticked when the form comes back. */
export function Tick({ name, value, label }: { name: string; value: string; label: string }) {
  const id = useId();
  const { state } = useFormAnswer();
  return (
    <label htmlFor={id} className="tick">
      <input type="checkbox" id={id} name={name} value={value} defaultChecked={state.values[name]?.includes(value)} />
      <span className="sr-only">{label}</span>
    </label>
  );
}
