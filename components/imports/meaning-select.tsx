'use client';

import { useFormAnswer } from '../ui/action-form';

export type MeaningChoice = { value: string; label: string };

type MeaningSelectProps = {
  name: string;
  /** Spoken: what it is the meaning of stands beside it in the row. */
  label: string;
  choices: readonly MeaningChoice[];
  defaultValue: string;
};

/** The meaning of one column, code or word, in a row that shows it. */
export function MeaningSelect({ name, label, choices, defaultValue }: MeaningSelectProps) {
  const { state } = useFormAnswer();
  const errors = state.errors[name] ?? [];
  const errorId = `${name}-error`;
  return (
    <div className="field m-0 min-w-48">
      {errors.length > 0 && (
        <span id={errorId} className="error">
          {errors.join(' ')}
        </span>
      )}
      <select
        name={name}
        aria-label={label}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={errors.length > 0 ? errorId : undefined}
        defaultValue={state.values[name]?.[0] ?? defaultValue}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
