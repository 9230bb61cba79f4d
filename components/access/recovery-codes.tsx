'use client';

import type { ReactNode } from 'react';
import { useFormAnswer } from '../ui/action-form';

/** The form until it is answered with recovery codes, and then those codes, shown this once. */
export function RecoveryCodes(props: { title: string; lead: string; goOn: string; next: string; children: ReactNode }) {
  const codes = useFormAnswer().state.values.recovery;
  if (!codes) return props.children;
  return (
    <div className="space-y-4">
      <h2>{props.title}</h2>
      <p>{props.lead}</p>
      <ol className="list-decimal pl-8 font-mono text-lg">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p>
        <a className="btn" href={props.next}>
          {props.goOn}
        </a>
      </p>
    </div>
  );
}
