import type { Viewer } from '../viewer';
import { canSeeActivity } from './policy';

/** What an id of the activity stands for. The name is looked up when it is shown, and never kept with the activity. */
export type Named = { id: string; name: string; isAdvisor: boolean; isPartner: boolean; isStaff: boolean };

/** Someone whose record was joined to another goes by the name of the record that was kept. */
const PEOPLE = `
  select asked.value as id, p.name, exists (select 1 from advisors a where a.person_id = p.id) as isAdvisor,
    exists (select 1 from partners r where r.person_id = p.id) as isPartner,
    exists (select 1 from role_grants r where r.person_id = p.id) as isStaff
  from json_each(?) asked
    left join person_joins j on j.joined_id = asked.value and j.undone_at is null
    join people p on p.id = coalesce(j.kept_id, asked.value) order by asked.value`;
/** What is of one person goes by their name. */
const ofPerson = (table: string): string => `
  select t.id, p.name, 0 as isAdvisor from ${table} t join people p on p.id = t.person_id
  where t.id in (select value from json_each(?))`;
/** A suggestion goes by its first words; one that a group made has nobody's name. */
const SUGGESTIONS = `
  select id, case when length(text) > 60 then substr(text, 1, 60) || ' …' else text end as name, 0 as isAdvisor
  from suggestions where id in (select value from json_each(?))`;
const SEATS = `
  select s.id, g.name, 0 as isAdvisor from seats s join groups g on g.id = s.group_id
  where s.id in (select value from json_each(?))`;
const MEMBERSHIPS = `
  select m.id, p.name || ' – ' || g.name as name, 0 as isAdvisor
  from memberships m join people p on p.id = m.person_id join seats s on s.id = m.seat_id join groups g on g.id = s.group_id
  where m.id in (select value from json_each(?))`;
const ACRONYMS = `select id, acronym as name, 0 as isAdvisor from acronyms where id in (select value from json_each(?))`;
const MEETINGS = `
  select m.id, coalesce(m.title, g.name, '') || ' – ' || m.on_day as name, 0 as isAdvisor
  from meetings m left join groups g on g.id = m.group_id where m.id in (select value from json_each(?))`;
const IMPORTS = `
  select import_id as id, group_concat(name, ', ') as name, 0 as isAdvisor
  from import_files where import_id in (select value from json_each(?)) group by import_id`;
const GROUPS = `select id, name, 0 as isAdvisor from groups where id in (select value from json_each(?))`;
/** A draft goes by the meeting that is written in it. */
const DRAFTS = `
  select d.id, coalesce(g.name, '') || ' – ' || d.on_day as name, 0 as isAdvisor
  from log_drafts d left join groups g on g.id = d.group_id where d.id in (select value from json_each(?))`;
/** A flag's id is its rule and whom it is about; the rule is put into words by the page. */
const FLAGS = `
  select f.value as id, coalesce(p.name, g.name) as name, 0 as isAdvisor
  from json_each(?) f
  left join people p on p.id = substr(f.value, instr(f.value, '.') + 1)
  left join groups g on g.id = substr(f.value, instr(f.value, '.') + 1)
  where coalesce(p.name, g.name) is not null`;

const statements: Readonly<Record<string, string>> = {
  person: PEOPLE,
  'second-factor': PEOPLE,
  group: GROUPS,
  meeting: MEETINGS,
  draft: DRAFTS,
  import: IMPORTS,
  flag: FLAGS,
  suggestion: SUGGESTIONS,
  seat: SEATS,
  membership: MEMBERSHIPS,
  acronym: ACRONYMS,
  claim: ofPerson('claims'),
  honorarium: ofPerson('honoraria'),
  contribution: ofPerson('contributions'),
  leave: ofPerson('leaves'),
  onboarding: ofPerson('onboarding_steps'),
  remark: ofPerson('remarks'),
  mail: ofPerson('outbox'),
  invitation: ofPerson('invitations'),
  calendar: ofPerson('calendar_feeds'),
};

/** Whether things of this kind go by a name, so that one without it is gone. */
export const goByName = (kind: string): boolean => Object.hasOwn(statements, kind);

/** The names of things of one kind by their id, in one statement. What is gone or has no name is left out. */
export function namesOf(viewer: Viewer, kind: string, ids: Iterable<string>): Map<string, Named> {
  const statement = goByName(kind) ? statements[kind] : undefined;
  if (statement === undefined || !canSeeActivity(viewer)) return new Map();
  const rows = viewer.db.prepared(statement).all(JSON.stringify([...new Set(ids)])) as Named[];
  return new Map(
    rows.map(({ isAdvisor, isPartner, isStaff, ...row }) => {
      const hats = { isAdvisor: Boolean(isAdvisor), isPartner: Boolean(isPartner), isStaff: Boolean(isStaff) };
      return [row.id, { ...row, ...hats }];
    }),
  );
}
