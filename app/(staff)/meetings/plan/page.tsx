import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { PlanForm } from '@/components/planning/plan-form';
import { PageHead } from '@/components/ui/page-head';
import { OPEN_MEETING } from '@/domain/planning/forms';
import { groupsToPlan } from '@/domain/planning/group-queries';
import { whoPlans } from '@/domain/planning/policy';
import { planOf as planById } from '@/domain/planning/queries';
import { planOf } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('plan'))('newTitle') });

export default async function PlanPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoPlans);
  const { group, like } = await searchParams;
  const today = todayFor(viewer);
  const [t, groups] = [await getTranslations(), groupsToPlan(viewer, today)];
  const model = typeof like === 'string' ? planById(viewer, like) : null;
  const chosen = model ? (model.groupId ?? OPEN_MEETING) : groups.find(({ id }) => id === group)?.id;
  // Another day than the one it is like.
  const plan = model ? { ...model, on: undefined } : undefined;
  return (
    <>
      <PageHead
        up={{ href: '/meetings', label: t('meetings.title') }}
        title={t('plan.newTitle')}
        lead={t('plan.newLead')}
      />
      <PlanForm action={planOf} once={newOnce()} today={today} groups={groups} like={{ groupId: chosen, plan }} />
    </>
  );
}
