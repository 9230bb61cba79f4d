import { getLocale, getTranslations } from 'next-intl/server';
import { formatMinutes, formatNumber } from '@/components/format';
import { LinkButton, Note } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import { PageHead } from '@/components/ui/page-head';
import type { Sum } from '@/domain/contributions/list-queries';
import type { Contribution } from '@/domain/contributions/queries';

type Props = {
  sums: readonly Sum[];
  narrowed: boolean;
  keeps: boolean;
  /** What was just written down, for how many others too; or that one was taken out. */
  added: Contribution | null;
  others: number;
  removed: boolean;
};

/** How much was given, by how many, of which kinds; and where a contribution is written down. */
export async function ContributionsHead({ sums, narrowed, keeps, added, others, removed }: Props) {
  const t = await getTranslations('contributions');
  const locale = await getLocale();
  const all = sums.find(({ kind }) => kind === null);
  const figures = {
    count: all?.count ?? 0,
    people: all?.people ?? 0,
    minutes: all?.minutes ?? 0,
    time: formatMinutes(all?.minutes ?? 0, locale),
  };
  return (
    <>
      <PageHead title={t('title')} lead={t(narrowed ? 'leadFound' : 'lead', figures)} />
      {added && (
        <Note>
          <p role="status">{t('added', { what: added.what, name: added.name, others })}</p>
        </Note>
      )}
      {removed && (
        <Note>
          <p role="status">{t('removed')}</p>
        </Note>
      )}
      {keeps && (
        <div className="actions">
          <LinkButton href="/contributions/new">{t('writeDown')}</LinkButton>
        </div>
      )}
      <ByKind sums={sums.filter(({ kind }) => kind !== null)} />
    </>
  );
}

async function ByKind({ sums }: { sums: readonly Sum[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (sums.length < 2) return null;
  return (
    <details className="mt-2">
      <summary>{t('contributions.byKind')}</summary>
      <DataTable
        caption={t('contributions.byKind')}
        hideCaption
        columns={[
          {
            label: t('contributions.kind'),
            names: true,
            cell: ({ kind }) => kind && t(`words.contributionKinds.${kind}`),
          },
          { label: t('contributions.times'), end: true, cell: ({ count }) => formatNumber(count, locale) },
          { label: t('contributions.people'), end: true, cell: ({ people }) => formatNumber(people, locale) },
          { label: t('contributions.length'), end: true, cell: ({ minutes }) => formatMinutes(minutes, locale) },
        ]}
        items={sums}
        keyOf={({ kind }) => kind ?? ''}
      />
    </details>
  );
}
