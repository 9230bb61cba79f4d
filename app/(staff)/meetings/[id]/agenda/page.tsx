import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AcronymList } from '@/components/meetings/acronym-list';
import { Agenda, Papers } from '@/components/meetings/agenda';
import { HowToPrint } from '@/components/print/how-to-print';
import { Block, EmptyNote } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { acronymsOfMeeting } from '@/domain/acronyms/meeting-queries';
import { printedMeeting } from '../printed';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('print'))('agendaTitle'),
});

export default async function AgendaPage({ params }: Props) {
  const { viewer, meeting, team, when, name, record } = await printedMeeting((await params).id);
  const t = await getTranslations('print');
  const { explained } = acronymsOfMeeting(viewer, meeting.id);
  return (
    <>
      <HowToPrint back={{ href: `/meetings/${meeting.id}`, label: t('backToMeeting') }} />
      <PageHead above={team} title={t('agendaOf', { name })} below={when} />
      {record.agenda.length + record.stories.length === 0 && <EmptyNote>{t('noAgenda')}</EmptyNote>}
      <Agenda startsAt={meeting.startsAt} timeZone={record.timeZone} items={record.agenda} stories={record.stories} />
      <Papers papers={record.papers} bare />
      {explained.length > 0 && (
        <Block id="acronyms" title={t('acronyms')}>
          <AcronymList acronyms={explained} />
        </Block>
      )}
    </>
  );
}
