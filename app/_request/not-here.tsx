import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';

/** What stands in place of a page that is not there, or not for this reader. */
export async function NotHere() {
  const t = await getTranslations();
  return (
    <>
      <title>{`${t('errors.notFoundTitle')} · ${t('common.heard')}`}</title>
      <PageHead title={t('errors.notFoundTitle')} lead={t('errors.notFound')} />
      <p className="actions">
        <LinkButton href="/">{t('errors.notFoundHome')}</LinkButton>
      </p>
    </>
  );
}
