import type { Waits } from '@/components/people/waiting-words';
import { ownDetails, ownStepsDue } from '@/domain/advisors/own-details-queries';
import { addDays, type Day } from '@/domain/calendar';
import { claimPrompts } from '@/domain/claims/prompts-queries';
import { comingMeetings } from '@/domain/meetings/coming-queries';
import { DUE_WITHIN } from '@/domain/people/onboarding';
import { checkedMeetings } from '@/domain/remarks/checked-queries';
import { remarksOf } from '@/domain/remarks/queries';
import { repliesToSee } from '@/domain/suggestions/waiting-queries';
import type { Viewer } from '@/domain/viewer';

/** A meeting is in sight this many days ahead. */
const IN_SIGHT = 21;

/** What waits for the viewer and no one else: what comes soonest or was asked for longest first. */
export function waitingFor(viewer: Viewer, today: Day): Waits[] {
  const self = viewer.personId ?? '';
  const answered = remarksOf(viewer, self).filter(({ settledOn, readOn }) => settledOn !== null && readOn === null);
  const coming = comingMeetings(viewer, today).filter(({ on }) => on <= addDays(today, IN_SIGHT));
  const { unchecked } = checkedMeetings(viewer, self, today, 1);
  const details = ownDetails(viewer);
  return [
    ...coming.slice(0, 2).map((meeting) => ({ kind: 'coming' as const, meeting })),
    ...repliesWaiting(viewer, today),
    ...answered.map((remark) => ({ kind: 'answer' as const, remark })),
    ...claimsWaiting(viewer, today),
    ...ownStepsDue(viewer, addDays(today, DUE_WITHIN)).map((due) => ({
      kind: 'onboarding' as const,
      due,
      late: due.renewOn < today,
    })),
    ...(details !== null && details.details.prefers === null ? [{ kind: 'details' as const }] : []),
    ...(unchecked > 0 ? [{ kind: 'check' as const, count: unchecked }] : []),
  ];
}

/** Several meetings not claimed for are one thing to do. */
function claimsWaiting(viewer: Viewer, today: Day): Waits[] {
  const prompts = claimPrompts(viewer, today);
  const meetings = prompts.filter(({ kind }) => kind === 'meeting');
  if (meetings.length <= 1) return prompts.map((prompt) => ({ kind: 'claim', prompt }));
  const others = prompts.filter(({ kind }) => kind !== 'meeting');
  return [...others.map((prompt) => ({ kind: 'claim' as const, prompt })), { kind: 'claims', count: meetings.length }];
}

/** Several answers are read on one page. */
function repliesWaiting(viewer: Viewer, today: Day): Waits[] {
  const replies = repliesToSee(viewer, today);
  const [latest] = replies;
  return latest === undefined ? [] : [{ kind: 'replies', count: replies.length, latest }];
}
