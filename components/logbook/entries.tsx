'use client';

import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useFormAnswer } from '../ui/action-form';

/** What ties a field to what is said beside it (Beside): its name is its id, so that a summary can lead to it. */
function useEntry(name: string) {
  const { state } = useFormAnswer();
  return { id: name, name, 'aria-describedby': `${name}-said`, 'aria-invalid': state.errors[name] ? true : undefined };
}

type Input = InputHTMLAttributes<HTMLInputElement> & { name: string };
export const Line = ({ name, ...input }: Input) => (
  <input type="text" autoComplete="off" {...input} {...useEntry(name)} />
);

type Area = TextareaHTMLAttributes<HTMLTextAreaElement> & { name: string };
export const Words = ({ name, ...area }: Area) => <textarea rows={2} {...area} {...useEntry(name)} />;

type Select = SelectHTMLAttributes<HTMLSelectElement> & { name: string };
export const Choose = ({ name, ...select }: Select) => <select {...select} {...useEntry(name)} />;

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
          <input type="radio" name={`pick.${name}`} value={value} defaultChecked={i === 0} />
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
