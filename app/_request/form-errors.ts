import { formatPath } from '@conform-to/dom/future';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { FormState } from '@/components/ui/form-state';
import type { Answer } from '@/domain/command';

type Issue = z.core.$ZodIssue;
type Said = { errors: FormState['errors']; message?: string };

/** What a command's answer says to the person at the form, in their language. */
export async function inWords(
  answer: Exclude<Answer<unknown>, { ok: true }>,
  typed: FormState['values'],
): Promise<Said> {
  if (answer.why === 'invalid') return issuesInWords(answer.issues, typed);
  const key = answer.why === 'refused' ? answer.refusal : answer.why;
  const text = await errorText(key, answer.why === 'refused' ? namesIn(answer.details) : {});
  return answer.why === 'refused' && answer.field
    ? { errors: { [answer.field]: [text] } }
    : { errors: {}, message: text };
}

async function issuesInWords(issues: Issue[], typed: FormState['values']): Promise<Said> {
  const errors: FormState['errors'] = {};
  for (const issue of issues) {
    const name = formatPath(issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)));
    const missing = (typed[name] ?? []).every((text) => text.trim() === '');
    errors[name] = [...(errors[name] ?? []), await issueText(issue, missing)];
  }
  const { '': whole, ...fields } = errors;
  return { errors: fields, message: whole?.join(' ') ?? (await errorText('check-fields')) };
}

async function issueText(issue: Issue, missing: boolean): Promise<string> {
  const t = await getTranslations('errors');
  if (t.has(issue.message as never)) return t(issue.message as never);
  if (missing) return t('required');
  if (issue.code === 'too_small') return t(`too_small_${measured(issue.origin)}`, { minimum: Number(issue.minimum) });
  if (issue.code === 'too_big') return t(`too_big_${measured(issue.origin)}`, { maximum: Number(issue.maximum) });
  if (issue.code === 'invalid_format' && issue.format === 'email') return t('email');
  return t(issue.code === 'invalid_value' ? 'choose' : 'invalid');
}

const measured = (origin: string): 'text' | 'list' | 'number' =>
  origin === 'string' ? 'text' : origin === 'array' || origin === 'set' ? 'list' : 'number';

/** A refusal or another code in words; a code that nobody put into words is still told as a refusal. */
export async function errorText(code: string, names: Record<string, string> = {}): Promise<string> {
  const t = await getTranslations('errors');
  return t.has(code as never) ? t(code as never, names as never) : t('refused');
}

/** What a refusal's sentence names: who sits there already. */
const namesIn = (details: unknown): Record<string, string> =>
  typeof details === 'object' && details !== null && !Array.isArray(details)
    ? Object.fromEntries(Object.entries(details).filter(([, value]) => typeof value === 'string'))
    : {};
