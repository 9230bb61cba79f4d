import { getTranslations } from 'next-intl/server';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { MeasureName } from '@/domain/reports/words';
import { Count, MedianDays, Share } from './figure';
import { type Line, linesWith } from './lines';

/** Who came, who had to ask to, and where an advisor was alone. */
export async function There({ lines }: { lines: readonly Line[] }) {
  const t = await getTranslations('report');
  const share = (label: string, name: MeasureName): Column<Line> => ({
    label,
    end: true,
    cell: ({ section }) => <Share figure={section.figures[name]} />,
  });
  const count = (label: string, name: MeasureName): Column<Line> => ({
    label,
    end: true,
    cell: ({ section }) => <Count figure={section.figures[name]} />,
  });
  return (
    <DataTable
      caption={t('there.caption')}
      columns={[
        { label: t('group'), names: true, cell: (line) => line.name },
        share(t('there.cameAdvisors'), 'came-advisors'),
        share(t('there.camePartners'), 'came-partners'),
        count(t('there.askedAdvisors'), 'by-asking-advisors'),
        count(t('there.askedPartners'), 'by-asking-partners'),
        count(t('there.lone'), 'lone-voice'),
      ]}
      items={linesWith(lines, 'came-advisors', 'came-partners', 'lone-voice')}
      keyOf={(line) => line.key}
    />
  );
}

/** How long before a meeting people were told of it. */
export async function Notice({ lines, days }: { lines: readonly Line[]; days: number }) {
  const t = await getTranslations('report');
  const median = (label: string, name: MeasureName): Column<Line> => ({
    label,
    end: true,
    cell: ({ section }) => <MedianDays figure={section.figures[name]} />,
  });
  const late = (label: string, name: MeasureName): Column<Line> => ({
    label,
    end: true,
    cell: ({ section }) => <Share figure={section.figures[name]} />,
  });
  return (
    <DataTable
      caption={t('notice.caption')}
      columns={[
        { label: t('group'), names: true, cell: (line) => line.name },
        median(t('notice.medianAdvisors'), 'late-notice-advisors'),
        median(t('notice.medianPartners'), 'late-notice-partners'),
        late(t('notice.lateAdvisors', { days }), 'late-notice-advisors'),
        late(t('notice.latePartners', { days }), 'late-notice-partners'),
      ]}
      items={linesWith(lines, 'late-notice-advisors', 'late-notice-partners')}
      keyOf={(line) => line.key}
    />
  );
}
