import { getTranslations } from 'next-intl/server';
import { requireHouse } from '@/app/_request/viewer';
import { LinkForm } from '@/components/access/sign-in-forms';
import { PageHead } from '@/components/ui/page-head';
import { followLink } from '../actions';

/** What the mailed link opens. Opening it neither signs in nor uses the link up: the button does. */
export default async function ConfirmPage({ searchParams }: { searchParams: Promise<{ link?: string | string[] }> }) {
  await requireHouse();
  const t = await getTranslations('signIn');
  const { link } = await searchParams;
  return (
    <div className="space-y-4">
      <title>{t('confirmTitle')}</title>
      <PageHead title={t('confirmTitle')} lead={t('confirmLead')} />
      <LinkForm action={followLink} link={typeof link === 'string' ? link : ''} />
    </div>
  );
}
