import { LEFT_OUT } from '@/domain/imports/forms';
import { codeMeanings, suffixMeanings } from '@/domain/imports/lexicon/codes';
import { fieldsOf } from '@/domain/imports/lexicon/headers';
import { wordFields } from '@/domain/imports/proposal/word-fields';
import { tableKinds } from '@/domain/imports/words';
import type { Translate } from '../translate';
import type { MeaningChoice } from './meaning-select';

type Kind = keyof typeof fieldsOf;

/** What can be chosen in a form of corrections, in the reader's language; each list made once a page. */
export type ImportChoices = ReturnType<typeof importChoices>;

export function importChoices(t: Translate) {
  const unknown = { value: '', label: t('imports.correct.unknown') };
  const made = new Map<string, MeaningChoice[]>();
  const once = (key: string, make: () => MeaningChoice[]): MeaningChoice[] => {
    const list = made.get(key) ?? make();
    made.set(key, list);
    return list;
  };
  const list = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return {
    kinds: [
      ...list(tableKinds, (kind) => t(`imports.kind.${kind}`)),
      { value: 'ignore', label: t('imports.kind.ignore') },
    ],
    codes: list(codeMeanings, (meaning) => t(`imports.code.${meaning}`)),
    codesAndUnknown: [unknown, ...list(codeMeanings, (meaning) => t(`imports.code.${meaning}`))],
    suffixes: list(suffixMeanings, (meaning) => t(`imports.suffix.${meaning}`)),
    fields: (kind: Kind) =>
      once(kind, () => [
        { value: LEFT_OUT, label: t('imports.correct.leaveColumn') },
        ...list(
          fieldsOf[kind].map(({ field }) => field),
          (field) => t(`imports.field.${field as 'name'}`),
        ),
      ]),
    words: (kind: Kind, field: string) =>
      once(`${kind} ${field}`, () => [
        unknown,
        ...list(wordFields[kind]?.[field]?.words ?? [], (word) => wordLabel(t, wordFields[kind]?.[field]?.list, word)),
      ]),
  };
}

function wordLabel(t: Translate, list: string | undefined, word: string): string {
  const key = `words.${list}.${word}` as 'words.languages.en';
  return t.has(key) ? t(key) : t(`imports.word.${list as 'yesNo'}.${word as 'yes'}`);
}
