import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { FoundList } from '@/components/search/found-list';
import { KindsFound } from '@/components/search/kinds-found';
import { SearchBox } from '@/components/search/search-box';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { searchForm } from '@/domain/search/forms';
import { whoSearches } from '@/domain/search/policy';
import { FOUND_PER_PAGE, found } from '@/domain/search/queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('search'))('title') });

export default async function SearchPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSearches);
  const search = searchForm.parse(await searchParams);
  const { rows, total, byKind } = found(viewer, search, todayFor(viewer));
  const t = await getTranslations('search');
  const lead = search.q === '' ? t('lead') : t('found', { count: total, q: search.q });
  return (
    <>
      <PageHead title={t('title')} lead={lead} />
      <SearchBox name={t('title')} label={t('label')} button={t('find')} value={search.q} />
      {search.q !== '' && total === 0 && <p>{t('nothing')}</p>}
      <KindsFound search={search} byKind={byKind} />
      {rows.length > 0 && (
        <div className="sheet">
          <FoundList rows={rows} />
        </div>
      )}
      <Pager
        path="/search"
        params={{ q: search.q, kind: search.kind }}
        page={search.page}
        pages={Math.ceil(total / FOUND_PER_PAGE)}
      />
    </>
  );
}
