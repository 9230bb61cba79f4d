import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { ImportTable } from '@/components/imports/import-table';
import { UploadForm } from '@/components/imports/upload-form';
import { Block, EmptyNote, Sheet } from '@/components/ui/blocks';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { IMPORTS_PER_PAGE, importsListed } from '@/domain/imports/list-queries';
import { whoImports } from '@/domain/imports/policy';
import { ohtOf } from '@/domain/settings/queries';
import { REFUSAL_COOKIE, refusalOf, refusalText } from './upload/refusal';
import { uploadWords } from './upload-words';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('imports'))('title'),
});

export default async function ImportsPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoImports);
  const { page: asked, refused } = await searchParams;
  const page = pageOf(asked);
  const { imports, total } = importsListed(viewer, page);
  const t = await getTranslations();
  const refusal = refused === undefined ? null : refusalOf((await cookies()).get(REFUSAL_COOKIE)?.value);
  const pages = Math.ceil(total / IMPORTS_PER_PAGE);
  return (
    <>
      <PageHead title={t('imports.title')} lead={t('imports.lead')} />
      <Sheet>
        <UploadForm words={uploadWords(t)} refusal={refusal ? refusalText(t, refusal) : undefined} />
      </Sheet>
      <Block title={t('imports.list.title')} id="earlier">
        {total === 0 ? (
          <EmptyNote>{t('imports.list.empty')}</EmptyNote>
        ) : (
          <ImportTable imports={imports} timeZone={ohtOf(viewer).timeZone} />
        )}
        <Pager path="/imports" params={{}} {...{ page, pages }} />
      </Block>
    </>
  );
}
