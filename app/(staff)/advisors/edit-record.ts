import type { Day } from '@/domain/calendar';
import { joinsStanding } from '@/domain/joins/queries';
import { organizationNames } from '@/domain/partners/queries';
import { onboardingSteps } from '@/domain/people/words';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { ohtOf } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';

/** What the forms of a person's record choose from. */
export const editRecordOf = (viewer: Viewer, id: string, today: Day, step?: string | string[]) => ({
  people: peopleToPick(viewer, today),
  organizations: organizationNames(viewer),
  joins: joinsStanding(viewer, id),
  timeZone: ohtOf(viewer).timeZone,
  step: onboardingSteps.find((known) => known === step),
});
