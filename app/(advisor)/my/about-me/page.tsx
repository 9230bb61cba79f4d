import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { advisorViewer } from '@/app/_request/viewer';
import { DetailsForm } from '@/components/people/my-details';
import { Note } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { ownDetails } from '@/domain/advisors/own-details-queries';
import { changeMyDetails } from '../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('aboutTitle') });

/** What the office knows of an advisor and how to reach them, to be changed by themselves. */
export default async function AboutMePage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const own = ownDetails(viewer);
  if (own === null) notFound();
  const t = await getTranslations('my');
  return (
    <>
      <PageHead up={{ href: '/my/history', label: t('historyTitle') }} title={t('aboutTitle')} lead={t('aboutLead')} />
      {(await searchParams).saved === 'yes' && (
        <Note>
          <p role="status">{t('aboutSaved')}</p>
        </Note>
      )}
      <DetailsForm own={own} action={changeMyDetails} />
    </>
  );
}
