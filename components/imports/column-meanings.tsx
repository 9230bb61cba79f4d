import { getTranslations } from 'next-intl/server';
import { LEFT_OUT } from '@/domain/imports/forms';
import type { fieldsOf } from '@/domain/imports/lexicon/headers';
import type { SheetProposal } from '@/domain/imports/proposal/propose';
import { DataTable } from '../ui/data-table';
import type { ImportChoices } from './choices';
import { MeaningSelect } from './meaning-select';

type ColumnMeaningsProps = {
  proposal: SheetProposal;
  kind: keyof typeof fieldsOf;
  name: string;
  choices: ImportChoices;
};

/** Each column of a sheet with its heading, a few of its values and what it is taken to mean. */
export async function ColumnMeanings({ proposal, kind, name, choices }: ColumnMeaningsProps) {
  const t = await getTranslations('imports.correct');
  return (
    <DataTable
      caption={t('columns')}
      items={proposal.columns}
      keyOf={({ letter }) => letter}
      columns={[
        {
          label: t('column'),
          names: true,
          cell: ({ letter, header }) => (
            <>
              <span className="soft">{letter}</span> {header || t('noHeading')}
            </>
          ),
        },
        {
          label: t('samples'),
          cell: ({ samples }) => <span className="soft small">{samples.map(short).join(' · ')}</span>,
        },
        {
          label: t('means'),
          cell: ({ index, letter, header, field }) => (
            <MeaningSelect
              name={`${name}.columns.c${index}`}
              label={t('columnMeans', { column: header || letter, sheet: proposal.sheet || proposal.file })}
              choices={choices.fields(kind)}
              defaultValue={field || LEFT_OUT}
            />
          ),
        },
      ]}
    />
  );
}

const LONGEST = 40;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
