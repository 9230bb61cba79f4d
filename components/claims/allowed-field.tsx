'use client';

import { useId } from 'react';
import { useFormAnswer } from '@/components/ui/action-form';

/** What is allowed of one cost, in a cell of a table: its label speaks, its error stands under it. */
export function AllowedField({ name, label, value }: { name: string; label: string; value: string }) {
  const id = useId();
  const { state } = useFormAnswer();
  const errors = state.errors[name] ?? [];
  return (
    <span className="cell-field">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        type="text"
        id={id}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        defaultValue={state.values[name]?.[0] ?? value}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
      />
      {errors.length > 0 && (
        <span id={`${id}-error`} className="error block">
          {errors.join(' ')}
        </span>
      )}
    </span>
  );
}
