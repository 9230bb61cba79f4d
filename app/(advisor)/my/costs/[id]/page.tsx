import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { SentClaim } from '@/components/claims/my-claim';
import { MyClaimHead } from '@/components/claims/my-claim-head';
import { historyOf } from '@/domain/claims/history-queries';
import { mayNext } from '@/domain/claims/lifecycle';
import { type Claim, claimById } from '@/domain/claims/queries';
import type { Viewer } from '@/domain/viewer';
import { Writing } from './writing';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Their own alone, whatever other hats they wear. */
function ownClaim(viewer: Viewer, id: string): Claim | null {
  const claim = claimById(viewer, id);
  return claim?.personId === viewer.personId ? claim : null;
}

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('costsTitle') });

export default async function MyClaimPage({ params, searchParams }: Props) {
  const viewer = await advisorViewer();
  const claim = ownClaim(viewer, (await params).id);
  if (claim === null) notFound();
  if (mayNext(claim, 'write')) return <Writing claim={claim} search={await searchParams} />;
  return (
    <>
      <MyClaimHead claim={claim} today={todayFor(viewer)} />
      <SentClaim claim={claim} steps={historyOf(viewer, claim)} />
    </>
  );
}
