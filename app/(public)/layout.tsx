import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Aside } from '@/app/_request/aside';
import { Shell } from '@/components/ui/shell';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations();
  return (
    <Shell
      skip={t('common.skip')}
      navLabel={t('nav.office')}
      items={[]}
      aside={<Aside signedIn={false} />}
      home="/"
      wordmark={t('common.heard')}
      narrow
    >
      {children}
    </Shell>
  );
}
