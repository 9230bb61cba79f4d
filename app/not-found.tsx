import { getTranslations } from 'next-intl/server';
import { Aside } from '@/app/_request/aside';
import { NotHere } from '@/app/_request/not-here';
import { Shell } from '@/components/ui/shell';

/** For an address that leads nowhere: a frame of its own, as no section of the house is open. */
export default async function NotFound() {
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
      <NotHere />
    </Shell>
  );
}
