import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { shortened, whoSaid } from '@/components/suggestions/stands';
import { SuggestionHead } from '@/components/suggestions/suggestion-head';
import { SuggestionHistory } from '@/components/suggestions/suggestion-history';
import { canListAdvisors } from '@/domain/advisors/policy';
import { suggestionById } from '@/domain/suggestions/list-queries';
import { canKeepSuggestion, whoSeesSuggestions } from '@/domain/suggestions/policy';
import { WhatNext } from './what-next';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoSeesSuggestions);
  const one = suggestionById(viewer, (await params).id, todayFor(viewer));
  return { title: one === null ? undefined : shortened(one.text, 60) };
}

export default async function SuggestionPage({ params }: Props) {
  const viewer = await requireViewer(...whoSeesSuggestions);
  const today = todayFor(viewer);
  const one = suggestionById(viewer, (await params).id, today);
  if (one === null) notFound();
  const personHref = one.personId !== null && canListAdvisors(viewer) ? `/advisors/${one.personId}` : null;
  return (
    <>
      <SuggestionHead one={one} personHref={personHref} />
      {canKeepSuggestion(viewer, one) && <WhatNext viewer={viewer} one={one} today={today} />}
      <SuggestionHistory steps={one.steps} raisedOn={one.raisedOn} said={whoSaid(one, await getTranslations())} />
    </>
  );
}
