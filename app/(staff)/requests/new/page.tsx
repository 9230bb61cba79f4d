import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { AskForm } from '@/components/requests/ask-form';
import { PageHead } from '@/components/ui/page-head';
import { meetingsToAskFor } from '@/domain/requests/meeting-queries';
import { whoAnswersRequests } from '@/domain/requests/policy';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { askForThem } from '../actions';

type Props = { searchParams: Promise<Record<'meeting' | 'person', string | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('requests'))('newTitle'),
});

/** Writes down that an advisor asked to come, on the phone, on paper or in person. */
export default async function NewRequestPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoAnswersRequests);
  const today = todayFor(viewer);
  const { meeting, person } = await searchParams;
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/requests', label: t('common.up', { page: t('requests.title') }) }}
        title={t('requests.newTitle')}
        lead={t('requests.newLead')}
      />
      <AskForm
        action={askForThem}
        people={peopleToPick(viewer, today).filter(({ side }) => side === 'advisor')}
        meetings={meetingsToAskFor(viewer, today)}
        chosen={{ meeting, person }}
      />
    </>
  );
}
