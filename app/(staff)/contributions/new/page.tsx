import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { AddForm } from '@/components/contributions/add-form';
import { PageHead } from '@/components/ui/page-head';
import { canSeeEveryone } from '@/domain/access/sight';
import { monthsBefore } from '@/domain/calendar';
import { whoKeepsContributions } from '@/domain/contributions/policy';
import { givers } from '@/domain/contributions/queries';
import { groupsToName } from '@/domain/suggestions/place-queries';
import { addContributions } from '../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('contributions'))('newTitle'),
});

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** Writes down what one advisor gave outside meetings, or what several gave together. */
export default async function NewContributionPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsContributions);
  const today = todayFor(viewer);
  const { person, group } = await searchParams;
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/contributions', label: t('common.up', { page: t('contributions.title') }) }}
        title={t('contributions.newTitle')}
        lead={t('contributions.newLead')}
      />
      <AddForm
        action={addContributions}
        once={newOnce()}
        today={today}
        people={givers(viewer, monthsBefore(today, 12))}
        groups={groupsToName(viewer)}
        anyGroup={canSeeEveryone(viewer)}
        chosen={{ person: one(person), group: one(group) }}
      />
    </>
  );
}
