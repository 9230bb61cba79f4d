import { getLocale, getTranslations } from 'next-intl/server';
import { importNouns, type Tally } from '@/domain/imports/result';
import { formatNumber } from '../format';
import { DataTable } from '../ui/data-table';

/** Noun by noun: added, changed, already there. `told` says whether it happened yet. */
export async function TallyTable({ tally, told }: { tally: Tally; told: 'would' | 'did' }) {
  const t = await getTranslations('imports');
  const locale = await getLocale();
  const rows = importNouns
    .map((noun) => ({ noun, ...tally[noun] }))
    .filter(({ added, changed, same }) => added + changed + same > 0);
  const figure = (value: number) => (value === 0 ? <span className="soft">0</span> : formatNumber(value, locale));
  return (
    <DataTable
      caption={t(`tally.${told}`)}
      hideCaption
      items={rows}
      keyOf={({ noun }) => noun}
      columns={[
        { label: t('what'), names: true, cell: ({ noun }) => t(`noun.${noun}`) },
        { label: t(told === 'would' ? 'tally.toAdd' : 'added'), end: true, cell: ({ added }) => figure(added) },
        {
          label: t(told === 'would' ? 'tally.toChange' : 'changed'),
          end: true,
          cell: ({ changed }) => figure(changed),
        },
        { label: t('same'), end: true, cell: ({ same }) => figure(same) },
      ]}
    />
  );
}
