import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AttendanceSheet } from '@/components/print/attendance-sheet';
import { HowToPrint } from '@/components/print/how-to-print';
import { PageHead } from '@/components/ui/page-head';
import { printedMeeting } from '../printed';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('print'))('sheetTitle'),
});

export default async function SheetPage({ params }: Props) {
  const { meeting, team, when, name, record } = await printedMeeting((await params).id);
  const t = await getTranslations('print');
  return (
    <>
      <HowToPrint back={{ href: `/meetings/${meeting.id}`, label: t('backToMeeting') }} />
      <PageHead above={team} title={t('sheetOf', { name })} below={when} />
      <AttendanceSheet people={record.people} />
    </>
  );
}
