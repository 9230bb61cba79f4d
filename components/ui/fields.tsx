'use client';

import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react';
import { useFormAnswer } from './action-form';

/** A word of a list and how it reads. */
export type Choice = { value: string; label: string; hint?: string };

/** Texts come translated. `defaultValue` is what stands there before anything is typed. */
type Common = { name: string; label: string; hint?: string; defaultValue?: string };

/** What was typed in a field and what is wrong with it, and the ids that tie the three together. */
function useField(name: string, hint: string | undefined, defaultValue: string | undefined) {
  const id = useId();
  const { state } = useFormAnswer();
  const errors = state.errors[name] ?? [];
  const typed = state.values[name];
  const values = typed ?? (defaultValue === undefined ? [] : [defaultValue]);
  const describedBy = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  const aria = { 'aria-describedby': describedBy || undefined, 'aria-invalid': errors.length > 0 || undefined };
  return { id, errors, values, aria, answered: state.version > 0 };
}

function Notes({ id, hint, errors }: { id: string; hint?: string; errors: string[] }) {
  return (
    <>
      {hint && (
        <span id={`${id}-hint`} className="hint block">
          {hint}
        </span>
      )}
      {errors.length > 0 && (
        <span id={`${id}-error`} className="error block">
          {errors.join(' ')}
        </span>
      )}
    </>
  );
}

type Input = Omit<InputHTMLAttributes<HTMLInputElement>, keyof Common | 'className' | 'id'>;

export function TextField({ name, label, hint, defaultValue, ...input }: Common & Input) {
  const { id, errors, values, aria } = useField(name, hint, defaultValue);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Notes id={id} hint={hint} errors={errors} />
      <input type="text" {...input} {...aria} id={id} name={name} defaultValue={values[0]} />
    </div>
  );
}

type Area = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Common | 'className' | 'id'>;

export function TextArea({ name, label, hint, defaultValue, ...area }: Common & Area) {
  const { id, errors, values, aria } = useField(name, hint, defaultValue);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Notes id={id} hint={hint} errors={errors} />
      <textarea rows={4} {...area} {...aria} id={id} name={name} defaultValue={values[0]} />
    </div>
  );
}

/** `empty`, when given, is the first line and stands for no choice. */
export function SelectField(props: Common & { choices: readonly Choice[]; empty?: string; required?: boolean }) {
  const { id, errors, values, aria } = useField(props.name, props.hint, props.defaultValue);
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <Notes id={id} hint={props.hint} errors={errors} />
      <select {...aria} id={id} name={props.name} defaultValue={values[0] ?? ''} required={props.required}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of a few. Nothing is chosen beforehand unless `defaultValue` says so. */
export function RadioGroup(props: Common & { choices: readonly Choice[] }) {
  const { id, errors, values, aria } = useField(props.name, props.hint, props.defaultValue);
  return (
    <fieldset className="field" aria-describedby={aria['aria-describedby']}>
      <legend>{props.label}</legend>
      <Notes id={id} hint={props.hint} errors={errors} />
      {props.choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={props.name}
            value={choice.value}
            defaultChecked={values[0] === choice.value}
            aria-invalid={aria['aria-invalid']}
          />
          <span>{choice.label}</span>
          {choice.hint && <span className="hint">{choice.hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/**
 * One thing that is so or not. `onlyWhenAsked`: it appears once a command asked for it, as the error beside it, and
 * stays while it is ticked.
 */
export function TickField(props: Omit<Common, 'defaultValue'> & { ticked?: boolean; onlyWhenAsked?: boolean }) {
  const { id, errors, aria } = useField(props.name, props.hint, undefined);
  const { values } = useFormAnswer().state;
  const sent = Object.keys(values).length > 0;
  const ticked = sent ? values[props.name] !== undefined : props.ticked;
  if (props.onlyWhenAsked && errors.length === 0 && !ticked) return null;
  return (
    <div className="field">
      <Notes id={id} hint={props.hint} errors={errors} />
      <label className="choice" htmlFor={id}>
        <input type="checkbox" {...aria} id={id} name={props.name} defaultChecked={ticked} />
        <span>{props.label}</span>
      </label>
    </div>
  );
}

/** Some of a few, none or all. */
export function TickGroup(
  props: Omit<Common, 'defaultValue'> & { choices: readonly Choice[]; ticked?: readonly string[] },
) {
  const { id, errors, aria } = useField(props.name, props.hint, undefined);
  const { values } = useFormAnswer().state;
  const ticked = Object.keys(values).length > 0 ? (values[props.name] ?? []) : (props.ticked ?? []);
  return (
    <fieldset className="field" aria-describedby={aria['aria-describedby']}>
      <legend>{props.label}</legend>
      <Notes id={id} hint={props.hint} errors={errors} />
      {props.choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="checkbox"
            name={props.name}
            value={choice.value}
            defaultChecked={ticked.includes(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="hint block small">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the action needs to know and nobody types. */
export const HiddenField = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
);

/** Named after what happens. Several in one form may carry a name and a value each. */
export function SubmitButton(props: { children: ReactNode; quiet?: boolean; name?: string; value?: string }) {
  const { pending } = useFormAnswer();
  return (
    <button
      type="submit"
      className={props.quiet ? 'btn quiet' : 'btn'}
      name={props.name}
      value={props.value}
      aria-disabled={pending || undefined}
    >
      {props.children}
    </button>
  );
}
