import { advisorById } from '@/domain/advisors/queries';
import type { Day } from '@/domain/calendar';
import { keptInstead } from '@/domain/joins/queries';
import { partnerById } from '@/domain/partners/queries';
import type { Viewer } from '@/domain/viewer';

/**
 * Where someone's page is when it is not where it was asked for: under the hat they wear, or with the record theirs was
 * joined to. Null when it is nowhere, or not for this viewer.
 */
export function placeInstead(viewer: Viewer, id: string, today: Day): string | null {
  const now = keptInstead(viewer, id) ?? id;
  if (advisorById(viewer, now, today) !== null) return `/advisors/${now}`;
  return partnerById(viewer, now, today) === null ? null : `/partners/${now}`;
}
