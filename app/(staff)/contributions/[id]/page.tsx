import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { ChangeForm } from '@/components/contributions/change-form';
import { ContributionHead } from '@/components/contributions/contribution-head';
import { KeptBy } from '@/components/contributions/kept-by';
import { canSeeEveryone } from '@/domain/access/sight';
import { canListAdvisors } from '@/domain/advisors/policy';
import { canKeepContribution, whoSeesContributions } from '@/domain/contributions/policy';
import { contributionById, keptOf } from '@/domain/contributions/queries';
import { ohtOf } from '@/domain/settings/queries';
import { groupsToName } from '@/domain/suggestions/place-queries';
import { changeContribution, removeContribution } from '../actions';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoSeesContributions);
  return { title: contributionById(viewer, (await params).id, todayFor(viewer))?.what };
}

export default async function ContributionPage({ params }: Props) {
  const viewer = await requireViewer(...whoSeesContributions);
  const today = todayFor(viewer);
  const one = contributionById(viewer, (await params).id, today);
  if (one === null) notFound();
  return (
    <>
      <ContributionHead one={one} personHref={canListAdvisors(viewer) ? `/advisors/${one.personId}` : null} />
      {canKeepContribution(viewer, one) && (
        <ChangeForm
          one={one}
          today={today}
          groups={groupsToName(viewer)}
          anyGroup={canSeeEveryone(viewer)}
          change={changeContribution}
          remove={removeContribution}
        />
      )}
      <KeptBy kept={keptOf(viewer, one)} timeZone={ohtOf(viewer).timeZone} />
    </>
  );
}
