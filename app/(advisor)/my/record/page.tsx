import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { letterOf } from '@/app/_request/contribution-letter';
import { readerLocale } from '@/app/_request/locale';
import { advisorViewer } from '@/app/_request/viewer';
import { LetterChoice } from '@/components/people/letter-choice';
import { LetterPage } from '@/components/people/letter-page';
import { PageHead } from '@/components/ui/page-head';
import { recordChoice } from '@/domain/advisors/forms';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('recordPageTitle'),
});

/** A record of contribution, as it will be shown to others: what it shows is the advisor's to choose. */
export default async function RecordPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const { show } = recordChoice.parse(await searchParams);
  const letter = await letterOf(viewer, viewer.personId ?? '', show, await readerLocale());
  if (letter === null) notFound();
  const t = await getTranslations('my');
  return (
    <>
      <div className="no-print">
        <PageHead
          up={{ href: '/my/history', label: t('historyTitle') }}
          title={t('recordPageTitle')}
          lead={t('recordPageLead')}
        />
        <LetterChoice show={show} />
      </div>
      <LetterPage letter={letter} />
    </>
  );
}
