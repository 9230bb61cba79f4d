import { getLocale, getTranslations } from 'next-intl/server';
import type { FormAnswer } from '@/app/_request/act';
import { typedValues } from '@/app/_request/form-data';
import { errorText, inWords } from '@/app/_request/form-errors';
import { todayFor } from '@/app/_request/today';
import { formatTime } from '@/components/format';
import { fieldInWords, valueInWords } from '@/components/logbook/field-words';
import type { Answer } from '@/domain/command';
import type { Conflicting } from '@/domain/logbook/merging';
import type { Mistake } from '@/domain/logbook/mistakes';
import { logPage } from '@/domain/logbook/queries';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { ohtOf } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';
import type { Sent } from './kept';

type Refused = Exclude<Answer<unknown>, { ok: true }>;

/** Two wrote differently in one place: what each wrote, to choose from. Theirs stands until mine is sent again. */
export async function bothShown(viewer: Viewer, sent: Sent, conflicts: readonly Conflicting[]): Promise<FormAnswer> {
  const t = await getTranslations();
  const locale = await getLocale();
  const { timeZone } = ohtOf(viewer);
  const context = { t, locale, names: namesFor(viewer, sent.draftId), written: sent.fields };
  const errors: Record<string, string[]> = {};
  const values: Record<string, string[]> = {};
  for (const { field, theirs, mine, by, at } of conflicts) {
    const who = by ?? t('log.someone');
    const time = formatTime(at, timeZone, locale);
    errors[field] = [t('log.both', { field: fieldInWords(field, context), by: who, time })];
    values[`mine.${field}`] = [mine];
    values[`choices.${field}`] = [
      'theirs',
      t('log.keepTheirs', { by: who, text: valueInWords(field, theirs, context) }),
      'mine',
      t('log.keepMine', { text: valueInWords(field, mine, context) }),
    ];
  }
  return { errors, values, message: t('log.bothMessage', { count: conflicts.length }) };
}

function namesFor(viewer: Viewer, draftId: string): Record<string, string> {
  const today = todayFor(viewer);
  const page = logPage(viewer, draftId, today);
  const here = [...(page?.roster ?? []), ...(page?.others ?? [])].map(({ personId, name }) => [personId, name]);
  return Object.fromEntries([...peopleToPick(viewer, today).map(({ id, name }) => [id, name]), ...here]);
}

/** What keeps the record from being saved, beside each field; whom a name may mean, to choose from. */
export async function mistakesShown(answer: Refused): Promise<FormAnswer> {
  if (answer.why === 'refused' && answer.refusal === 'meeting-there') return anotherToo();
  if (answer.why === 'invalid') return malformed(answer);
  if (answer.why !== 'refused' || !hasMistakes(answer.details)) return { ...(await inWords(answer, {})), values: {} };
  const t = await getTranslations();
  const { problems, candidates = {} } = answer.details;
  const errors: Record<string, string[]> = {};
  for (const { field, code } of problems) errors[field] = [...(errors[field] ?? []), await mistakeText(code)];
  const values = Object.fromEntries(
    Object.entries(candidates).map(([field, people]) => [
      `choices.${field}`,
      [...people.flatMap(({ id, name }) => [`is:${id}`, t('log.thisIs', { name })]), 'new', t('log.someoneNew')],
    ]),
  );
  return { errors, values, message: t('log.notRecorded', { count: problems.length }) };
}

/** Fields that hold what no record may: a text too long, a time that is none. */
async function malformed(answer: Refused): Promise<FormAnswer> {
  const { errors = {} } = await inWords(answer, {});
  const t = await getTranslations('log');
  return { errors, values: {}, message: t('notRecorded', { count: Object.keys(errors).length }) };
}

/** A meeting of the group is on record for the day: this is another one, or the day is wrong. */
async function anotherToo(): Promise<FormAnswer> {
  const t = await getTranslations('log');
  return { errors: { on: [await errorText('meeting-there')] }, values: { 'choices.on': ['another', t('isAnother')] } };
}

/** Some codes mean something of their own here. */
async function mistakeText(code: string): Promise<string> {
  const t = await getTranslations('log.mistakes');
  return t.has(code as never) ? t(code as never) : errorText(code);
}

type Details = { problems: Mistake[]; candidates?: Record<string, { id: string; name: string }[]> };
const hasMistakes = (details: unknown): details is Details =>
  typeof details === 'object' && details !== null && 'problems' in details;

/** What was sent could not be kept as it is: it stands in the fields as it was typed. */
export async function notKept(answer: Refused, whole: FormData): Promise<FormAnswer> {
  const typed = typedValues(whole);
  const { errors = {}, message } = await inWords(answer, typed);
  const named = Object.entries(errors).map(([name, words]) => [name.replace(/^fields[.[]+"?|"?\]$/g, ''), words]);
  return { errors: Object.fromEntries(named), message, values: typed };
}
