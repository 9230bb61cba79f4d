import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { ThresholdLines } from '@/components/settings/threshold-lines';
import { PageHead } from '@/components/ui/page-head';
import { setSoFar } from '@/domain/settings/history-queries';
import { canChangeSettings, whoReadsSettings } from '@/domain/settings/policy';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('thresholds'))('title'),
});

export default async function ThresholdsPage() {
  const viewer = await requireViewer(...whoReadsSettings);
  const mayChange = canChangeSettings(viewer);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        title={t('thresholds.title')}
        up={{ href: '/settings', label: t('settings.up') }}
        lead={t(mayChange ? 'thresholds.lead' : 'thresholds.leadRead')}
      />
      <ThresholdLines sofar={setSoFar(viewer, 'thresholds')} today={todayFor(viewer)} mayChange={mayChange} />
    </>
  );
}
