'use client';

import { createContext, Fragment, type ReactNode, useActionState, useContext, useEffect, useId, useRef } from 'react';
import { emptyForm, type FormAction, type FormState } from './form-state';
import { useKept } from './kept-form';

type Answer = { state: FormState; pending: boolean };
const FormAnswer = createContext<Answer>({ state: emptyForm, pending: false });

/** What the form a field stands in was answered. */
export const useFormAnswer = (): Answer => useContext(FormAnswer);

/**
 * A form for a server action, with JavaScript and without. The action is passed as it is: binding one here hangs
 * the server on a post without JavaScript (vercel/next.js#57867), so what an action needs to know goes in hidden fields.
 * `$form` names the form by its place on the page, so that what was written when a session ended finds its way back.
 */
export function ActionForm(props: { action: FormAction; children: ReactNode; className?: string; label?: string }) {
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  const kept = useKept(name, form);
  const [answered, send, pending] = useActionState(props.action, emptyForm);
  const state = answered.version === 0 && kept !== null ? kept : answered;
  useEffect(() => {
    if (state.version > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [state.version]);
  return (
    <form ref={form} action={send} className={props.className ?? 'space-y-4'} aria-label={props.label} noValidate>
      <input type="hidden" name="$form" value={name} />
      {state.message && (
        <p role="alert" tabIndex={-1} className="error">
          {state.message}
        </p>
      )}
      <FormAnswer value={{ state, pending }}>
        <Fragment key={state.version}>{props.children}</Fragment>
      </FormAnswer>
    </form>
  );
}
