import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { RaiseForm } from '@/components/suggestions/raise-form';
import { PageHead } from '@/components/ui/page-head';
import { monthsBefore } from '@/domain/calendar';
import { givers } from '@/domain/contributions/queries';
import { groupsToName, meetingsToName } from '@/domain/suggestions/place-queries';
import { whoKeepsSuggestions } from '@/domain/suggestions/policy';
import { raiseSuggestion } from '../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('suggestions'))('newTitle'),
});

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** Writes down what an advisor said by phone, on paper or at a meeting, or what a group said without a name. */
export default async function NewSuggestionPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsSuggestions);
  const today = todayFor(viewer);
  const { person, group, meeting } = await searchParams;
  const chosen = { person: one(person), group: one(group), meeting: one(meeting) };
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/suggestions', label: t('common.up', { page: t('suggestions.title') }) }}
        title={t('suggestions.newTitle')}
        lead={t('suggestions.newLead')}
      />
      <RaiseForm
        action={raiseSuggestion}
        once={newOnce()}
        today={today}
        people={givers(viewer, monthsBefore(today, 12))}
        groups={groupsToName(viewer)}
        meetings={meetingsToName(viewer, today, chosen.meeting ?? null)}
        chosen={chosen}
      />
    </>
  );
}
