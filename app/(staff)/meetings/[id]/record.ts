import type { Day } from '@/domain/calendar';
import { agendaOf } from '@/domain/meetings/agenda-queries';
import { type Meeting, storiesAt } from '@/domain/meetings/meeting-queries';
import { papersOf } from '@/domain/meetings/paper-queries';
import { peopleAt } from '@/domain/meetings/there-queries';
import { ohtOf, thresholdsOn } from '@/domain/settings/queries';
import { suggestionsAt } from '@/domain/suggestions/queries';
import type { Viewer } from '@/domain/viewer';
import { outcomeOf } from '@/domain/votes/outcome';
import { motionsAt } from '@/domain/votes/queries';
import { recordedMotion } from '@/domain/votes/recorded-motion';
import { rollsAt } from '@/domain/votes/roll-queries';

/** What the page of a meeting that meetingById let through shows; a fixed number of statements. */
export function recordOf(viewer: Viewer, meeting: Meeting, today: Day) {
  const people = peopleAt(viewer, meeting, today);
  const rolls = rollsAt(viewer, meeting);
  return {
    people,
    put: motionsAt(viewer, meeting).map((motion) => ({
      motion,
      outcome: outcomeOf(recordedMotion(motion)),
      roll: rolls.filter((entry) => entry.motionId === motion.id),
    })),
    linked: new Set(people.filter((person) => person.advisor).map((person) => person.personId)),
    stories: storiesAt(viewer, meeting),
    agenda: agendaOf(viewer, meeting.id),
    papers: papersOf(viewer, meeting.id),
    said: suggestionsAt(viewer, meeting, today),
    timeZone: ohtOf(viewer).timeZone,
    thresholds: thresholdsOn(viewer, meeting.on),
  };
}
