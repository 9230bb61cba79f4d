import { eq } from 'drizzle-orm';
import { canSeePerson, canSeeWholeRecord } from '../access/sight';
import { groupsSatIn, sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import { advisorKindsOf, advisors, people } from '../people/table';
import type { AdvisorKind, ContactChannel, HonorariumChoice, Language, RecruitedThrough } from '../people/words';
import type { Viewer } from '../viewer';

export type Advisor = {
  id: string;
  name: string;
  kinds: AdvisorKind[];
  joinedOn: Day | null;
  leftOn: Day | null;
  language: Language | null;
  recruitedThrough: RecruitedThrough | null;
  honorarium: HonorariumChoice | null;
  /** Null also when the viewer sees only what concerns a group of theirs. */
  prefers: ContactChannel | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  /** Whether the viewer sees all of the record, costs too, or only what concerns groups of theirs. */
  whole: boolean;
};

/** One advisor; null when there is none, or not for this viewer. */
export function advisorById(viewer: Viewer, id: string, today: Day): Advisor | null {
  const found = viewer.db.orm
    .select()
    .from(advisors)
    .innerJoin(people, eq(people.id, advisors.personId))
    .where(eq(people.id, id))
    .get();
  if (found === undefined) return null;
  const sight = sightOn(viewer, today);
  if (!canSeePerson(sight, { id, groupIds: groupsSatIn(viewer, id, today) })) return null;
  return asAdvisor(viewer, found, canSeeWholeRecord(sight, id));
}

type Found = { people: typeof people.$inferSelect; advisors: typeof advisors.$inferSelect };

function asAdvisor(viewer: Viewer, { people: person, advisors: hat }: Found, whole: boolean): Advisor {
  const kinds = viewer.db.orm.select().from(advisorKindsOf).where(eq(advisorKindsOf.personId, person.id)).all();
  return {
    id: person.id,
    name: person.name,
    kinds: kinds.map((row) => row.kind as AdvisorKind),
    joinedOn: hat.joinedOn,
    leftOn: hat.leftOn,
    language: person.language as Language | null,
    recruitedThrough: hat.recruitedThrough as RecruitedThrough | null,
    honorarium: whole ? (hat.honorarium as HonorariumChoice | null) : null,
    prefers: whole ? (person.prefers as ContactChannel | null) : null,
    email: whole ? person.email : null,
    phone: whole ? person.phone : null,
    address: whole ? person.address : null,
    whole,
  };
}
