import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import type { Acronym } from '@/domain/acronyms/queries';

/** The acronyms by their letters; each name opens the form that changes it. */
export async function AcronymTable({ acronyms }: { acronyms: readonly Acronym[] }) {
  const t = await getTranslations('acronyms');
  return (
    <div className="sheet">
      <DataTable
        caption={t('caption')}
        items={acronyms}
        keyOf={({ id }) => id}
        columns={[
          {
            label: t('acronym'),
            names: true,
            cell: ({ id, acronym }) => (
              <a href={`/settings/acronyms?change=${id}`} title={t('open', { acronym })}>
                {acronym}
              </a>
            ),
          },
          { label: t('meaningEn'), cell: ({ meaningEn }) => <span lang="en">{meaningEn}</span> },
          {
            label: t('meaningFr'),
            cell: ({ meaningFr }) =>
              meaningFr === null ? <span className="soft">{t('noFrench')}</span> : <span lang="fr">{meaningFr}</span>,
          },
        ]}
      />
    </div>
  );
}
