import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { MyGiftForm } from '@/components/contributions/my-gift-form';
import { PageHead } from '@/components/ui/page-head';
import { sayWhatIGave } from '../actions';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('gaveMissing'),
});

/** "I gave something that is not here": what, when and how long. */
export default async function NewGiftPage() {
  const viewer = await advisorViewer();
  const t = await getTranslations('my');
  return (
    <>
      <PageHead
        up={{ href: '/my/contributions', label: t('gaveTitle') }}
        title={t('gaveMissing')}
        lead={t('gaveMissingLead')}
      />
      <MyGiftForm action={sayWhatIGave} once={newOnce()} today={todayFor(viewer)} />
      <p className="mt-6 soft">{t('sayCall')}</p>
    </>
  );
}
