import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { FormAction, FormState } from '@/components/ui/form-state';
import { type Command, perform } from '@/domain/command';
import type { Language } from '@/domain/people/words';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { env } from '@/server/env';
import { errorFacts, log } from '@/server/log';
import { asPosted, nested, typedValues } from './form-data';
import { errorText, inWords } from './form-errors';
import { keepForLater } from './kept';
import { readerLocale } from './locale';
import { isOwnOrigin } from './origin';
import { currentViewer } from './viewer';

/** What a handler says of a form that was not taken; one that was taken redirects or says nothing. */
export type FormAnswer = Partial<Pick<FormState, 'errors' | 'message' | 'values' | 'links'>> | undefined;

/** A command as a form action. `goTo` names the page to go on to; without it the page is shown anew. */
export function act<Form extends z.ZodType, Subject, Result>(
  command: Command<Form, Subject, Result>,
  options: { goTo?: (value: Result, locale: Language) => string } = {},
): FormAction {
  const posted = { ...command, form: asPosted(command.form) };
  return formAction(async (raw, typed) => {
    const viewer = (await currentViewer()) ?? visitor(database());
    const answer = perform(viewer, posted, raw, clock());
    if (!answer.ok) return inWords(answer, typed);
    if (options.goTo) redirect(options.goTo(answer.value, await readerLocale()));
    refresh();
    return { values: {} };
  });
}

/**
 * A form action of any kind: refuses posts from other sites, keeps what was typed, and answers what nobody
 * foresaw with a message instead of losing the page.
 */
export function formAction(
  handle: (raw: Record<string, unknown>, typed: FormState['values'], data: FormData) => Promise<FormAnswer>,
): FormAction {
  return async (state, data) => {
    const typed = typedValues(data);
    const next = { values: typed, errors: {}, version: (Number(state?.version) || 0) + 1 };
    if (!isOwnOrigin(await headers(), env().origin)) return { ...next, message: await errorText('foreign-origin') };
    try {
      await keepForLater(data, typed);
      return { ...next, ...(await handle(nested(data), typed, data)) };
    } catch (error) {
      unstable_rethrow(error);
      log.error('form failed', errorFacts(error));
      return { ...next, message: await errorText('unexpected') };
    }
  };
}
