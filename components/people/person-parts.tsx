import type { Day } from '@/domain/calendar';
import { standingOn } from '@/domain/people/absences';
import type { PersonKept } from '@/domain/people/person-queries';
import { PersonAway } from './person-away';
import { PersonBeginnings } from './person-beginnings';
import { PersonNeeds } from './person-needs';
import { PersonOnboarding } from './person-onboarding';

/** What the office keeps of an advisor beside the record of meetings, each part with its one link to change it. */
export function PersonParts({ person, today }: { person: PersonKept; today: Day }) {
  const { id, details, needs, steps } = person;
  const edit = `/advisors/${id}/edit`;
  // Nothing is asked for any more of who left.
  const left = standingOn(person, today) === 'alumni';
  return (
    <>
      {(needs.length > 0 || !left) && <PersonNeeds name={details.name} needs={needs} edit={`${edit}#needs`} />}
      {(steps.length > 0 || !left) && <PersonOnboarding {...{ id, name: details.name, steps, today }} />}
      <PersonBeginnings person={person} edit={`${edit}#advisor`} />
      <PersonAway person={person} today={today} />
    </>
  );
}
