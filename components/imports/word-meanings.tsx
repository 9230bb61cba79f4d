import { getTranslations } from 'next-intl/server';
import type { fieldsOf } from '@/domain/imports/lexicon/headers';
import type { SheetProposal } from '@/domain/imports/proposal/propose';
import { DataTable } from '../ui/data-table';
import { HiddenField } from '../ui/fields';
import type { ImportChoices } from './choices';
import { MeaningSelect } from './meaning-select';

type MeaningsProps = { proposal: SheetProposal; name: string; choices: ImportChoices };

/** The codes of an attendance sheet, and what may follow one, each with what it is taken to mean. */
export async function CodeMeanings({ proposal, name, choices }: MeaningsProps) {
  const t = await getTranslations('imports.correct');
  const sheet = proposal.sheet || proposal.file;
  const codes = proposal.codes.map(({ code, meaning, count }, i) => ({
    ...{ key: `code ${code}`, at: `${name}.codes[${i}]`, part: 'code', written: code, count },
    ...{ chosen: meaning ?? '', choices: meaning === null ? choices.codesAndUnknown : choices.codes },
    ...{ shown: code === '' ? t('blank') : code, label: t('codeMeans', { code: code || t('blank'), sheet }) },
  }));
  const suffixes = proposal.suffixes.map(({ suffix, meaning, count }, i) => ({
    ...{ key: `suffix ${suffix}`, at: `${name}.suffixes[${i}]`, part: 'suffix', written: suffix, count },
    ...{ chosen: meaning, choices: choices.suffixes },
    ...{ shown: t('suffix', { suffix }), label: t('codeMeans', { code: suffix, sheet }) },
  }));
  if (codes.length === 0) return null;
  return (
    <DataTable
      caption={t('codes')}
      items={[...codes, ...suffixes]}
      keyOf={({ key }) => key}
      columns={[
        { label: t('code'), names: true, cell: ({ shown }) => shown },
        { label: t('times'), end: true, cell: ({ count }) => count },
        {
          label: t('means'),
          cell: (code) => (
            <>
              <HiddenField name={`${code.at}.${code.part}`} value={code.written} />
              <MeaningSelect
                name={`${code.at}.meaning`}
                label={code.label}
                choices={code.choices}
                defaultValue={code.chosen}
              />
            </>
          ),
        },
      ]}
    />
  );
}

/** The words of columns that hold words of a list; those that are not known come first. */
export async function WordMeanings({ proposal, kind, name, choices }: MeaningsProps & { kind: keyof typeof fieldsOf }) {
  const t = await getTranslations('imports.correct');
  if (proposal.words.length === 0) return null;
  const words = proposal.words.map((word, i) => ({ ...word, at: `${name}.words[${i}]` }));
  return (
    <DataTable
      caption={t('words')}
      items={words}
      keyOf={({ at }) => at}
      columns={[
        { label: t('word'), names: true, cell: ({ written }) => written },
        { label: t('column'), cell: ({ header }) => <span className="soft">{header}</span> },
        { label: t('times'), end: true, cell: ({ count }) => count },
        {
          label: t('means'),
          cell: ({ at, field, written, word }) => (
            <>
              <HiddenField name={`${at}.field`} value={field} />
              <HiddenField name={`${at}.written`} value={written} />
              <MeaningSelect
                name={`${at}.word`}
                label={t('wordMeans', { word: written, sheet: proposal.sheet || proposal.file })}
                choices={choices.words(kind, field)}
                defaultValue={word ?? ''}
              />
            </>
          ),
        },
      ]}
    />
  );
}
