'use client';

import { useFormAnswer } from '@/components/ui/action-form';

/** The records an answer points at, under a heading, where it points at any. */
export function AnswerLinks({ title }: { title: string }) {
  const { state } = useFormAnswer();
  if (!state.links || state.links.length === 0) return null;
  return (
    <div className="note warn">
      <p className="font-semibold">{title}</p>
      <ul className="rows">
        {state.links.map(({ href, label, about }) => (
          <li key={href}>
            <div className="grow">
              <a href={href}>{label}</a>
              {about && <span className="block soft">{about}</span>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
