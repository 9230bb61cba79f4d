import { getTranslations } from 'next-intl/server';
import type { Problem } from '@/domain/imports/sheet';
import { DataTable } from '../ui/data-table';

type ProblemTableProps = {
  caption: string;
  problems: readonly Problem[];
  /** Where on the page a sheet's meaning is corrected. */
  sheetLink?: (problem: Problem) => string | undefined;
};

/** Where each thing stands in the files, and what is written there. */
export async function ProblemTable({ caption, problems, sheetLink }: ProblemTableProps) {
  const t = await getTranslations('imports.problem');
  const items = problems.map((problem, i) => ({ problem, key: String(i), href: sheetLink?.(problem) }));
  return (
    <div className="[&_table]:table-fixed">
      <DataTable
        caption={caption}
        hideCaption
        items={items}
        keyOf={({ key }) => key}
        columns={[
          {
            label: t('sheet'),
            cell: ({ problem: { file, sheet }, href }) => (
              <>
                {href ? <a href={href}>{sheet || file}</a> : sheet || file}{' '}
                {sheet && <span className="soft small">{file}</span>}
              </>
            ),
          },
          { label: t('row'), cell: ({ problem }) => problem.row || null },
          { label: t('column'), cell: ({ problem }) => problem.column || null },
          {
            label: t('value'),
            cell: ({ problem }) => (problem.value === '' ? <span className="soft">{t('blank')}</span> : problem.value),
          },
        ]}
      />
    </div>
  );
}
