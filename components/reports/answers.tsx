import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { MedianDays, Share, Whole } from './figure';
import { type Line, linesWith } from './lines';

/** What came of what advisors said: decided, and told to them. */
export async function Answers({ lines }: { lines: readonly Line[] }) {
  const t = await getTranslations('report');
  const raised = linesWith(lines, 'suggestions-decided');
  if (raised.length === 0) return <p>{t('answers.none')}</p>;
  return (
    <DataTable
      caption={t('answers.caption')}
      columns={[
        { label: t('group'), names: true, cell: (line) => line.name },
        {
          label: t('answers.raised'),
          end: true,
          cell: ({ section }) => <Whole figure={section.figures['suggestions-decided']} />,
        },
        {
          label: t('answers.decided'),
          end: true,
          cell: ({ section }) => <Share figure={section.figures['suggestions-decided']} />,
        },
        {
          label: t('answers.decidedDays'),
          end: true,
          cell: ({ section }) => <MedianDays figure={section.figures['suggestions-decided']} />,
        },
        {
          label: t('answers.told'),
          end: true,
          cell: ({ section }) => <Share figure={section.figures['suggestions-told']} />,
        },
        {
          label: t('answers.toldDays'),
          end: true,
          cell: ({ section }) => <MedianDays figure={section.figures['suggestions-told']} />,
        },
      ]}
      items={raised}
      keyOf={(line) => line.key}
    />
  );
}
