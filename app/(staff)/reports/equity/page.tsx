import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatDay } from '@/components/format';
import { EquityReportFigures } from '@/components/reports/equity-report';
import { HeadlineSentences } from '@/components/reports/headline-sentences';
import { PeriodForm } from '@/components/reports/period-form';
import { Note } from '@/components/ui/blocks';
import { withParams } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { equityOf } from '@/domain/reports/equity-queries';
import { periodForm } from '@/domain/reports/forms';
import { headlines } from '@/domain/reports/headlines';
import { periodOf } from '@/domain/reports/period';
import { whoSeesEquity } from '@/domain/reports/policy';
import { groupList } from '@/domain/seats/group-queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('report'))('title'),
});

export default async function EquityReportPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesEquity);
  const { period, ok } = periodOf(periodForm.parse(await searchParams), todayFor(viewer));
  const report = equityOf(viewer, period);
  if (!report) notFound();
  const t = await getTranslations('report');
  const locale = await getLocale();
  const { from, to } = period;
  const days = t('period', { from: formatDay(from, locale), to: formatDay(to, locale) });
  const all = report.overall;
  const opens = new Set(groupList(viewer, { from, today: todayFor(viewer) }).map(({ id }) => id));
  const counts = { advisors: all?.advisors ?? 0, meetings: all?.meetings ?? 0, key: all?.keyMeetings ?? 0 };
  const groups = report.groups.filter((group) => group.groupId).length;
  return (
    <>
      <PageHead above={all ? `${days} · ${t('counts', { ...counts, groups })}` : days} title={t('title')} />
      <HeadlineSentences headlines={headlines(report)} />
      {!ok && <Note tone="warn">{t('notAPeriod')}</Note>}
      <PeriodForm from={from} to={to} />
      <EquityReportFigures report={report} opens={opens} />
      <p className="actions">
        <a href={withParams('/api/exports/equity', {}, { from, to })}>{t('csv')}</a>
      </p>
    </>
  );
}
