import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { RateLines } from '@/components/settings/rate-lines';
import { PageHead } from '@/components/ui/page-head';
import { setSoFar } from '@/domain/settings/history-queries';
import { canChangeSettings, whoReadsSettings } from '@/domain/settings/policy';
import { ohtOf } from '@/domain/settings/queries';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('rates'))('title') });

export default async function RatesPage() {
  const viewer = await requireViewer(...whoReadsSettings);
  const mayChange = canChangeSettings(viewer);
  const t = await getTranslations();
  const zone = t(`words.mileageZones.${ohtOf(viewer).mileageZone as 'south'}`);
  return (
    <>
      <PageHead
        title={t('rates.title')}
        up={{ href: '/settings', label: t('settings.up') }}
        lead={t(mayChange ? 'rates.lead' : 'rates.leadRead')}
      />
      <RateLines sofar={setSoFar(viewer, 'rates')} today={todayFor(viewer)} mayChange={mayChange} zone={zone} />
    </>
  );
}
