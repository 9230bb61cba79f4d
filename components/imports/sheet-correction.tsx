import { getTranslations } from 'next-intl/server';
import type { SheetProposal } from '@/domain/imports/proposal/propose';
import { Tag } from '../ui/blocks';
import { HiddenField, RadioGroup, SelectField, TextField } from '../ui/fields';
import type { ImportChoices } from './choices';
import { ColumnMeanings } from './column-meanings';
import { CodeMeanings, WordMeanings } from './word-meanings';

type SheetCorrectionProps = { proposal: SheetProposal; at: number; choices: ImportChoices; tried: boolean };

/** What one sheet is taken to be: a sentence, and behind it each meaning to correct. */
export async function SheetCorrection({ proposal, at, choices, tried }: SheetCorrectionProps) {
  const t = await getTranslations('imports');
  const { kind, file, sheet, headerRow, missing, codes, words } = proposal;
  const unknown =
    codes.filter(({ meaning }) => meaning === null).length + words.filter(({ word }) => word === null).length;
  const name = `sheets[${at}]`;
  return (
    <li>
      <details className="w-full" open={tried || missing.length > 0}>
        <summary className="flex-wrap gap-x-3 no-underline">
          <strong className="underline underline-offset-3">{sheet || file}</strong>
          <span className="soft">
            {kind === null ? t('correct.passedOver') : t('correct.readAs', { kind: t(`kind.${kind}`) })}
          </span>
          {unknown > 0 && <Tag tone="warn">{t('correct.unknownCount', { count: unknown })}</Tag>}
        </summary>
        <div
          id={`sheet-${at}`}
          className="max-w-[52rem] pb-4 [&_caption]:font-semibold [&_caption]:text-ink [&_table]:mt-6"
        >
          {missing.length > 0 && (
            <p className="error">
              {t('correct.missing', { columns: missing.map((field) => t(`field.${field as 'name'}`)).join(', ') })}
            </p>
          )}
          <HiddenField name={`${name}.shownKind`} value={kind ?? ''} />
          <HiddenField name={`${name}.shownRow`} value={headerRow === null ? '' : String(headerRow)} />
          <General {...{ proposal, name, choices }} />
          {kind !== null && (
            <>
              <ColumnMeanings {...{ proposal, kind, name, choices }} />
              <CodeMeanings {...{ proposal, name, choices }} />
              <WordMeanings {...{ proposal, kind, name, choices }} />
            </>
          )}
        </div>
      </details>
    </li>
  );
}

type GeneralProps = { proposal: SheetProposal; name: string; choices: ImportChoices };

async function General({ proposal, name, choices }: GeneralProps) {
  const t = await getTranslations('imports.correct');
  const { kind, headerRow, group, columns, ambiguous, dayFirst, days } = proposal;
  const groupMatters = kind !== null && kind !== 'advisors' && kind !== 'partners' && kind !== 'contributions';
  const asksGroup = groupMatters && !columns.some(({ field }) => field === 'group');
  return (
    <>
      <div className="filters">
        <SelectField name={`${name}.kind`} label={t('kind')} choices={choices.kinds} defaultValue={kind ?? 'ignore'} />
        {headerRow !== null && (
          <TextField
            name={`${name}.headerRow`}
            label={t('headerRow')}
            inputMode="numeric"
            size={6}
            defaultValue={String(headerRow)}
          />
        )}
        {asksGroup && <TextField name={`${name}.group`} label={t('group')} list="groups" defaultValue={group} />}
      </div>
      {asksGroup && <p className="hint small mt-1">{t('groupHint')}</p>}
      {ambiguous.length > 0 && (
        <RadioGroup
          name={`${name}.dayFirst`}
          label={t('dayFirst', { example: ambiguous[0] ?? '' })}
          hint={t('dayFirstHint', { count: ambiguous.length })}
          choices={[
            { value: 'yes', label: t('dayFirstYes') },
            { value: 'no', label: t('dayFirstNo') },
          ]}
          defaultValue={dayFirst === undefined ? undefined : dayFirst ? 'yes' : 'no'}
        />
      )}
      {days.length > 0 && (
        <p className="soft mt-3">{t('days', { count: days.length, first: days[0] ?? '', last: days.at(-1) ?? '' })}</p>
      )}
    </>
  );
}
