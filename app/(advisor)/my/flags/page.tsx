import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { MyFlags } from '@/components/people/my-flags';
import { MyPastFlags } from '@/components/people/my-past-flags';
import { PageHead } from '@/components/ui/page-head';
import { stands } from '@/domain/flags/search';
import { ownFlags } from '../own-flags';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('flagsTitle') });

/** The flags about an advisor, in words to them, and what was done about each. */
export default async function MyFlagsPage() {
  const viewer = await advisorViewer();
  const flags = ownFlags(viewer, todayFor(viewer));
  const standing = flags.filter(stands);
  const t = await getTranslations('my');
  const tell = (inner: ReactNode) => <a href="/my/say/other">{inner}</a>;
  return (
    <>
      <PageHead
        up={{ href: '/my/history', label: t('historyTitle') }}
        title={t('flagsTitle')}
        lead={t.rich('flagsLead', { count: standing.length, link: tell })}
      />
      <MyFlags flags={standing} />
      <MyPastFlags flags={flags} />
    </>
  );
}
