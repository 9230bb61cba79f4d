import { getTranslations } from 'next-intl/server';
import { Aside } from '@/app/_request/aside';
import { LinkButton } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { Shell } from '@/components/ui/shell';

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
      <title>{`${t('errors.notFoundTitle')} · ${t('common.heard')}`}</title>
      <PageHead title={t('errors.notFoundTitle')} lead={t('errors.notFound')} />
      <p className="actions">
        <LinkButton href="/">{t('errors.notFoundHome')}</LinkButton>
      </p>
    </Shell>
  );
}
