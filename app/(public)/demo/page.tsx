import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isDemo } from '@/app/_request/demo';
import { CastList } from '@/components/access/cast-list';
import { PageHead } from '@/components/ui/page-head';
import { cast } from '@/domain/access/queries';
import { database } from '@/server/database';

/** The door of the demo: one press to be any of its cast. Nowhere else does it exist. */
export default async function DemoPage() {
  if (!isDemo()) notFound();
  const t = await getTranslations('demo');
  return (
    <div className="space-y-4">
      <title>{t('title')}</title>
      <PageHead title={t('title')} lead={t('lead')} />
      <CastList cast={cast(database())} />
    </div>
  );
}
