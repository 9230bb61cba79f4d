import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { ClaimHead } from '@/components/claims/claim-head';
import { ClaimHistory } from '@/components/claims/claim-history';
import { Twins } from '@/components/claims/twins';
import { canListAdvisors } from '@/domain/advisors/policy';
import { historyOf } from '@/domain/claims/history-queries';
import { mayNext } from '@/domain/claims/lifecycle';
import { whoSeesClaims } from '@/domain/claims/policy';
import { claimById } from '@/domain/claims/queries';
import { twinsOf } from '@/domain/claims/twin-queries';
import { LateReceipt } from './late-receipt';
import { NextStep } from './next-step';
import { WritingFor } from './writing-for';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoSeesClaims);
  const claim = claimById(viewer, (await params).id);
  const t = await getTranslations('claims');
  return { title: claim === null ? undefined : `${t('title')}: ${claim.name}` };
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesClaims);
  const claim = claimById(viewer, (await params).id);
  if (claim === null) notFound();
  const today = todayFor(viewer);
  const href = canListAdvisors(viewer) ? `/advisors/${claim.personId}` : null;
  return (
    <>
      <ClaimHead claim={claim} today={today} href={href} />
      {mayNext(claim, 'approve') && <Twins twins={twinsOf(viewer, claim)} />}
      {mayNext(claim, 'write') ? (
        <WritingFor viewer={viewer} claim={claim} search={await searchParams} />
      ) : (
        <>
          <LateReceipt claim={claim} search={await searchParams} />
          <NextStep viewer={viewer} claim={claim} today={today} />
        </>
      )}
      <ClaimHistory steps={historyOf(viewer, claim)} />
    </>
  );
}
