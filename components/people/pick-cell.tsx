'use client';

import type { ReactNode } from 'react';
import { useFormAnswer } from '@/components/ui/action-form';

type PickCellProps = { name: string; value: string; chosen: boolean; field: string; children: ReactNode };

/** One of two cells of a row to choose from: what it says, and the field it says it of for who hears the page. */
export function PickCell({ name, value, chosen, field, children }: PickCellProps) {
  const { values } = useFormAnswer().state;
  const picked = values[name] ? values[name][0] === value : chosen;
  return (
    <span className="pick">
      <label>
        <input type="radio" name={name} value={value} defaultChecked={picked} />
        <span>
          <span className="sr-only">{field}: </span>
          {children}
        </span>
      </label>
    </span>
  );
}
