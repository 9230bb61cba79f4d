import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HowToPrint } from '@/components/print/how-to-print';
import { MinutesExtract } from '@/components/print/minutes-extract';
import { PageHead } from '@/components/ui/page-head';
import { printedMeeting } from '../printed';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('print'))('minutesTitle'),
});

export default async function MinutesPage({ params }: Props) {
  const { meeting, team, when, name, record } = await printedMeeting((await params).id);
  const t = await getTranslations('print');
  return (
    <>
      <HowToPrint back={{ href: `/meetings/${meeting.id}`, label: t('backToMeeting') }} />
      <PageHead above={team} title={t('minutesOf', { name })} below={when} />
      <MinutesExtract {...record} />
    </>
  );
}
