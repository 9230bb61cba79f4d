import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { RecordedQuote } from '@/components/remarks/recorded';
import { WrongForm } from '@/components/remarks/say-form';
import { PageHead } from '@/components/ui/page-head';
import { refField } from '@/domain/remarks/forms';
import { recordedOf } from '@/domain/remarks/recorded-queries';
import { disputeRecord } from '../../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('sayWrongTitle'),
});

/** What is wrong with one record of mine, which stands above the question. */
export default async function WrongPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const ref = refField.safeParse((await searchParams).about);
  const about = ref.success ? recordedOf(viewer, viewer.personId ?? '', ref.data, todayFor(viewer)) : null;
  if (about === null) notFound();
  const t = await getTranslations('my');
  return (
    <>
      <PageHead
        up={{ href: '/my/history', label: t('historyTitle') }}
        title={t('sayWrongTitle')}
        lead={t('sayWrongLead')}
      />
      <RecordedQuote about={about} />
      <WrongForm action={disputeRecord} about={about} once={newOnce()} />
      <p className="mt-6 soft">{t('sayCall')}</p>
    </>
  );
}
