import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { OfficeRemarks } from '@/components/remarks/office-remarks';
import { RemarkFilters } from '@/components/remarks/remark-filters';
import { EmptyNote } from '@/components/ui/blocks';
import { Pager, withParams } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { remarkSearch } from '@/domain/remarks/forms';
import { whoSeesRemarks } from '@/domain/remarks/policy';
import { REMARKS_PER_PAGE, remarkList } from '@/domain/remarks/queries';
import { settleRemark } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('remarks'))('title') });

/** What advisors said of the record: what is open first, the oldest on top. */
export default async function RemarksPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesRemarks);
  const search = remarkSearch.parse(await searchParams);
  const { remarks, total, open } = remarkList(viewer, search);
  const params = { state: search.state, kind: search.kind };
  if (remarks.length === 0 && search.page > 1) redirect(withParams('/remarks', params, {}));
  const narrowed = search.state !== 'all' || search.kind !== undefined;
  const t = await getTranslations('remarks');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead', { open })} />
      {(total > 0 || narrowed) && <RemarkFilters search={search} />}
      {remarks.length === 0 && (
        <EmptyNote action={narrowed && <a href="/remarks">{t('all')}</a>}>
          {t(narrowed ? 'noneFits' : 'none')}
        </EmptyNote>
      )}
      <OfficeRemarks remarks={remarks} settle={settleRemark} />
      <Pager path="/remarks" params={params} page={search.page} pages={Math.ceil(total / REMARKS_PER_PAGE)} />
    </>
  );
}
