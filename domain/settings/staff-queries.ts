import type { Role } from '../access/words';
import type { Viewer } from '../viewer';
import { canGiveRoles } from './policy';

/** A role held or once held: given by whom and when, lifted by whom and when (UTC ms). */
export type Grant = {
  id: string;
  role: Role;
  group: string | null;
  givenBy: string | null;
  givenAt: number;
  liftedBy: string | null;
  liftedAt: number | null;
};

export type StaffPerson = {
  id: string;
  name: string;
  email: string | null;
  isAdvisor: boolean;
  disabledAt: number | null;
  /** Whether an app on their phone gives their second code. */
  secondFactor: boolean;
  held: Grant[];
  past: Grant[];
};

type Row = Omit<StaffPerson, 'isAdvisor' | 'secondFactor' | 'held' | 'past'> & {
  isAdvisor: number;
  secondFactor: number;
};
type GrantRow = Grant & { personId: string };

const PEOPLE = `
  select p.id, p.name, p.email, p.disabled_at as disabledAt,
    exists (select 1 from advisors a where a.person_id = p.id) as isAdvisor,
    exists (select 1 from second_factors f where f.person_id = p.id and f.confirmed_at is not null) as secondFactor
  from people p
  where (@id is null or p.id = @id)
    and (p.disabled_at is not null
      or exists (select 1 from role_grants g where g.person_id = p.id and g.role <> 'advisor'))
  order by p.name_key, p.id`;

const GRANTS = `
  select r.id, r.person_id as personId, r.role, g.name as "group", giver.name as givenBy, r.given_at as givenAt,
    lifter.name as liftedBy, r.lifted_at as liftedAt
  from role_grants r
  left join groups g on g.id = r.group_id
  left join people giver on giver.id = r.given_by
  left join people lifter on lifter.id = r.lifted_by
  where (@id is null or r.person_id = @id) and r.role <> 'advisor'
  order by r.given_at, r.id`;

/** Everyone who holds or held a role but the advisor’s, and who is shut out, by name. Only for who gives roles. */
export const staffOf = (viewer: Viewer): StaffPerson[] => (canGiveRoles(viewer) ? read(viewer, null) : []);

/** One of them; null when there is no such person, or not for this viewer. */
export const staffPerson = (viewer: Viewer, id: string): StaffPerson | null =>
  canGiveRoles(viewer) ? (read(viewer, id)[0] ?? null) : null;

function read({ db }: Viewer, id: string | null): StaffPerson[] {
  const grants = db.prepared(GRANTS).all({ id }) as GrantRow[];
  return (db.prepared(PEOPLE).all({ id }) as Row[]).map((person) => ({
    ...person,
    isAdvisor: person.isAdvisor === 1,
    secondFactor: person.secondFactor === 1,
    ...grantsOf(grants, person.id),
  }));
}

function grantsOf(grants: readonly GrantRow[], id: string): Pick<StaffPerson, 'held' | 'past'> {
  const own = grants.filter(({ personId }) => personId === id);
  return {
    held: own.filter(({ liftedAt }) => liftedAt === null),
    past: own.filter(({ liftedAt }) => liftedAt !== null).reverse(),
  };
}
