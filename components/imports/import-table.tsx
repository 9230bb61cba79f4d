import { getLocale, getTranslations } from 'next-intl/server';
import type { ImportListed } from '@/domain/imports/list-queries';
import type { ImportState } from '@/domain/imports/words';
import { formatMoment } from '../format';
import { Tag, type Tone } from '../ui/blocks';
import { DataTable } from '../ui/data-table';

const TONES: Readonly<Record<ImportState, Tone | undefined>> = { read: 'warn', confirmed: 'ok', undone: undefined };

/** Who brought in what, when, what came of it and what can be done about it now. */
export async function ImportTable({ imports, timeZone }: { imports: readonly ImportListed[]; timeZone: string }) {
  const t = await getTranslations('imports.list');
  const locale = await getLocale();
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      items={imports}
      keyOf={({ id }) => id}
      columns={[
        { label: t('files'), names: true, cell: ({ id, files }) => <a href={`/imports/${id}`}>{files.join(', ')}</a> },
        { label: t('when'), cell: ({ readAt }) => formatMoment(readAt, timeZone, locale) },
        { label: t('who'), cell: ({ by }) => by ?? t('commandLine') },
        {
          label: t('came'),
          cell: ({ state, added, changed, refused }) => t(`cameTo.${state}`, { added, changed, refused }),
        },
        { label: t('stands'), cell: ({ state }) => <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag> },
      ]}
    />
  );
}
