'use client';

import { useEffect, useRef } from 'react';
import { useFormAnswer } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TickGroup } from '@/components/ui/fields';

type Props = { title: string; label: string; hint: string; button: string };

/**
 * The days of a series, once the form was sent a first time: those on which it does not meet are ticked, and nothing
 * is planned before. `shown` says of which series they are; `day` holds each as the day and how it reads.
 */
export function SeriesDays({ title, label, hint, button }: Props) {
  const { values, version } = useFormAnswer().state;
  const heading = useRef<HTMLHeadingElement>(null);
  const days = values.day ?? [];
  useEffect(() => {
    if (version > 0) heading.current?.focus();
  }, [version]);
  if (days.length === 0) return null;
  const choices = days.map((text) => ({ value: text.slice(0, 10), label: text.slice(11) }));
  return (
    <section className="note ticks-in-columns" role="status">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <TickGroup name="skip" label={label} hint={hint} choices={choices} />
      <HiddenField name="shown" value={values.shown?.[0] ?? ''} />
      <SubmitButton>{button}</SubmitButton>
    </section>
  );
}
