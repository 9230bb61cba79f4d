import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { SettingsOverview } from '@/components/settings/overview';
import { PageHead } from '@/components/ui/page-head';
import { whoReadsSettings } from '@/domain/settings/policy';
import { overviewOf } from './overview';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('settings'))('title'),
});

export default async function SettingsPage() {
  const viewer = await requireViewer(...whoReadsSettings);
  const overview = overviewOf(viewer);
  const t = await getTranslations('settings');
  return (
    <>
      <PageHead title={t('title')} lead={t(overview.mayChange ? 'lead' : 'leadRead')} />
      <SettingsOverview overview={overview} />
    </>
  );
}
