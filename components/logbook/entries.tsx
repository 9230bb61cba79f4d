'use client';

import { type InputHTMLAttributes, type SelectHTMLAttributes, type TextareaHTMLAttributes, useEffect } from 'react';
import { useFormAnswer } from '../ui/action-form';

type Standing = string | number | readonly string[] | undefined;

/**
 * What ties a field to what is said beside it (Beside): its name is its id, so that a summary can lead to it. What
 * could not be kept stands in it as it was typed.
 */
function useEntry(name: string, defaultValue: Standing) {
  const { errors, values } = useFormAnswer().state;
  const wrong = errors[name] ? true : undefined;
  const typed = values[name]?.[0] ?? defaultValue;
  return { id: name, name, defaultValue: typed, 'aria-describedby': `${name}-said`, 'aria-invalid': wrong };
}

/** After a button of the page: its reader is where what it did stands. */
export function Place() {
  const { state } = useFormAnswer();
  useEffect(() => {
    const place = document.getElementById(state.values['go-to']?.[0] ?? '');
    place?.scrollIntoView({ block: 'nearest' });
    place?.focus({ preventScroll: true });
  }, [state]);
  return null;
}

type Input = InputHTMLAttributes<HTMLInputElement> & { name: string };
export const Line = ({ name, defaultValue, ...input }: Input) => (
  <input type="text" autoComplete="off" {...input} {...useEntry(name, defaultValue)} />
);

type Area = TextareaHTMLAttributes<HTMLTextAreaElement> & { name: string };
export const Words = ({ name, defaultValue, ...area }: Area) => (
  <textarea rows={2} {...area} {...useEntry(name, defaultValue)} />
);

type Select = SelectHTMLAttributes<HTMLSelectElement> & { name: string };
export const Choose = ({ name, defaultValue, ...select }: Select) => (
  <select {...select} {...useEntry(name, defaultValue)} />
);

/**
 * What was answered about a field, or, where `of` ends in a dot, about any whose name begins so. Where two people
 * wrote differently, both are shown, and one of them is chosen by sending again.
 */
export function Beside({ of }: { of: string }) {
  const { errors, values } = useFormAnswer().state;
  const names = Object.keys(errors).filter((name) => (of.endsWith('.') ? name.startsWith(of) : name === of));
  return (
    <div id={`${of}-said`}>
      {names.map((name) => {
        const [words = [], choices] = [errors[name], values[`choices.${name}`]];
        if (!choices)
          return (
            <p key={name} className="error">
              {words.join(' ')}
            </p>
          );
        return <Both key={name} name={name} words={words} choices={choices} mine={values[`mine.${name}`]?.[0] ?? ''} />;
      })}
    </div>
  );
}

type BothProps = { name: string; words: readonly string[]; choices: readonly string[]; mine: string };

/** `choices` are pairs: what to send, and how it reads. The first is as things stand. */
function Both({ name, words, choices, mine }: BothProps) {
  const pairs = choices.flatMap((value, i) => (i % 2 === 0 ? [{ value, label: choices[i + 1] ?? '' }] : []));
  return (
    <fieldset className="both">
      <legend className="error">{words.join(' ')}</legend>
      <input type="hidden" name={`mine.${name}`} value={mine} />
      {pairs.map(({ value, label }, i) => (
        <label key={value} className="choice">
          <input type="radio" name={`pick.${name}`} value={value} defaultChecked={i === 0 && value === 'theirs'} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What keeps a record from being saved, each with a link to its place. */
export function Problems({ title }: { title: string }) {
  const { errors } = useFormAnswer().state;
  const names = Object.keys(errors);
  if (names.length === 0) return null;
  return (
    <div className="note gap">
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{errors[name]?.join(' ')}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
