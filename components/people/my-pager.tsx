import { getTranslations } from 'next-intl/server';
import { Pager } from '@/components/ui/lists';

/** The pages of one of an advisor's own lists. */
export async function MyPager({ path, page, pages }: { path: string; page: number; pages: number }) {
  const t = await getTranslations('common');
  return (
    <Pager
      path={path}
      params={{}}
      page={page}
      pages={pages}
      label={t('pages')}
      previous={t('previous')}
      next={t('next')}
      where={t('pageOf', { page, pages })}
    />
  );
}
