'use client';

import { useFormAnswer } from '@/components/ui/action-form';

/** Whom a name may mean, once the answer to the form names them ("id name"): one of those, or somebody new. */
export function WhoIsMeant({ label, other }: { label: string; other: string }) {
  const { values } = useFormAnswer().state;
  const candidates = values.candidates ?? [];
  if (candidates.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {candidates.map((candidate) => {
        const [id = '', ...name] = candidate.split(' ');
        return (
          <label key={id} className="choice">
            <input type="radio" name="personId" value={id} defaultChecked={values.personId?.[0] === id} />
            <span>{name.join(' ')}</span>
          </label>
        );
      })}
      <label className="choice">
        <input type="checkbox" name="isNew" defaultChecked={values.isNew !== undefined} />
        <span>{other}</span>
      </label>
    </fieldset>
  );
}
