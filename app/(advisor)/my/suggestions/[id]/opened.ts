import { headers } from 'next/headers';
import { isRead } from '@/app/_request/read';
import type { Day } from '@/domain/calendar';
import { perform } from '@/domain/command';
import { noteSeen } from '@/domain/suggestions/answer-commands';
import { type OwnSuggestion, ownSuggestion } from '@/domain/suggestions/waiting-queries';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';

/** The viewer's own suggestion; an answer that they now open is seen, one that is only fetched beforehand is not. */
export async function openedBy(viewer: Viewer, id: string, today: Day): Promise<OwnSuggestion | null> {
  const found = ownSuggestion(viewer, id, today);
  if (found?.state !== 'told' || !isRead(await headers())) return found;
  perform(viewer, noteSeen, { id }, clock());
  return ownSuggestion(viewer, id, today);
}
