import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { MyContents } from '@/components/people/my-contents';
import { PageHead } from '@/components/ui/page-head';
import { contentsOf } from '../contents';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('historyTitle'),
});

/** A plain table of contents of all that is on record for an advisor. */
export default async function HistoryPage() {
  const viewer = await advisorViewer();
  const t = await getTranslations('my');
  return (
    <>
      <PageHead title={t('historyTitle')} lead={t('historyLead')} />
      <MyContents figures={contentsOf(viewer, todayFor(viewer))} locale={await getLocale()} />
    </>
  );
}
