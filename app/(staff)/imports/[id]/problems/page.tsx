import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { ProblemTable } from '@/components/imports/problem-table';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { whoImports } from '@/domain/imports/policy';
import { importById } from '@/domain/imports/queries';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const PER_PAGE = 100;

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('imports'))('title'),
});

/** Every place where one reason holds, of an import with many. */
export default async function ImportProblemsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoImports);
  const { id } = await params;
  const search = await searchParams;
  const list = search.list === 'warnings' ? 'warnings' : 'refused';
  const reason = String(search.reason ?? '');
  const problems = importById(viewer, id)?.result?.[list].filter((problem) => problem.reason === reason) ?? [];
  if (problems.length === 0) notFound();
  const t = await getTranslations();
  const [page, pages] = [pageOf(search.page), Math.ceil(problems.length / PER_PAGE)];
  const path = `/imports/${id}`;
  const title = t(`imports.reason.${reason as 'missing'}`);
  return (
    <>
      <PageHead
        title={t(`imports.${list}`, { count: problems.length })}
        up={{ href: path, label: t('imports.problem.up') }}
        lead={title}
      />
      <ProblemTable caption={title} problems={problems.slice((page - 1) * PER_PAGE, page * PER_PAGE)} />
      <Pager path={`${path}/problems`} params={{ list, reason }} {...{ page, pages }} />
    </>
  );
}
