import { canSeePerson, canSeeWholeRecord } from '../access/sight';
import { groupsSatIn, sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import { canKeepPeople } from '../people/policy';
import type { ContactChannel, Language, Sector } from '../people/words';
import type { Viewer } from '../viewer';

export type Partner = {
  id: string;
  name: string;
  organization: string | null;
  sector: Sector | null;
  /** Whether they are an advisor too. */
  advisor: boolean;
  /** Null also when the viewer sees only what concerns a group of theirs. */
  language: Language | null;
  prefers: ContactChannel | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  whole: boolean;
};

type Row = Omit<Partner, 'advisor' | 'whole'> & { advisor: 0 | 1 };

/** One partner; null when there is none, or not for this viewer. */
export function partnerById(viewer: Viewer, id: string, today: Day): Partner | null {
  const row = viewer.db
    .prepared(
      `select p.id, p.name, o.name as organization, coalesce(pa.sector, o.sector) as sector, p.language, p.prefers,
         p.email, p.phone, p.address, exists (select 1 from advisors a where a.person_id = p.id) as advisor
       from partners pa join people p on p.id = pa.person_id left join organizations o on o.id = pa.organization_id
       where p.id = ?`,
    )
    .get(id) as Row | undefined;
  if (row === undefined) return null;
  const sight = sightOn(viewer, today);
  if (!canSeePerson(sight, { id, groupIds: groupsSatIn(viewer, id, today) })) return null;
  const whole = canSeeWholeRecord(sight, id);
  const partner = { ...row, advisor: row.advisor === 1, whole };
  return whole ? partner : { ...partner, language: null, prefers: null, email: null, phone: null, address: null };
}

/** The organizations of the records, by name, to choose from. For who keeps the records. */
export const organizationNames = (viewer: Viewer): string[] =>
  canKeepPeople(viewer)
    ? (viewer.db.prepared('select name from organizations order by name_key').pluck().all() as string[])
    : [];
