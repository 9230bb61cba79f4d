import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import { thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';
import { gatherFacts } from './facts-queries';
import type { Finding } from './finding';
import { findings } from './findings';
import { flagId } from './flag-id';
import { type Step, stateOf } from './lifecycle';
import { canSeeFlag } from './policy';
import { grouped } from './rows';
import { type FlagRule, type FlagState, flagRules } from './words';

export type FlagStepRow = Step & { id: string; byName: string | null };

/** A flag: what the rule finds today, what was done about it, and how it stands. */
export type Flag = {
  id: string;
  rule: FlagRule;
  personId: string | null;
  groupId: string | null;
  /** The name of the advisor or the group it is about, and of the groups where it happened. */
  name: string;
  groups: { id: string; name: string }[];
  state: FlagState;
  /** Null when the rule no longer finds it. */
  finding: Finding | null;
  steps: FlagStepRow[];
};

/** The flags this viewer may see as they stand on a day, in the order of the rules and then by name. */
export function flagsOf(viewer: Viewer, today: Day): Flag[] {
  const sight = sightOn(viewer, today);
  const onlySelf = !sight.all && sight.groups.length === 0 && !viewer.roles.has('finance');
  const known = allFlags(viewer, today, onlySelf ? (sight.self ?? '') : undefined);
  return known.filter((flag) => canSeeFlag(viewer, sight, { ...flag, groupIds: flag.groups.map(({ id }) => id) }));
}

/** One flag; null when there is none, or not for this viewer. */
export const flagById = (viewer: Viewer, id: string, today: Day): Flag | null =>
  flagsOf(viewer, today).find((flag) => flag.id === id) ?? null;

/** What every rule finds on a day, whoever may see it: for jobs and commands, behind their own policy. */
export const findingsOn = (viewer: Viewer, today: Day, personId?: string): Finding[] =>
  findings(gatherFacts(viewer, today, personId), thresholdsOn(viewer, today), today).filter(
    (finding) => personId === undefined || finding.personId === personId,
  );

/** Flags found today and flags found before, together. With `personId`, only those about that person. */
export function allFlags(viewer: Viewer, today: Day, personId?: string): Flag[] {
  const names = namesOf(viewer);
  const steps = stepsOf(viewer, today);
  const flagOf = (about: Known, finding: Finding | null): Flag => {
    const id = flagId(about.rule, about);
    const own = steps.get(id) ?? [];
    const groupIds = finding?.groupIds ?? (about.groupId === null ? [] : [about.groupId]);
    return {
      ...about,
      id,
      name: names.get(about.personId ?? about.groupId ?? '') ?? '',
      groups: groupIds.map((group) => ({ id: group, name: names.get(group) ?? '' })),
      state: stateOf(finding, own),
      finding,
      steps: own,
    };
  };
  const found = findingsOn(viewer, today, personId).map((finding) => flagOf(subjectOf(finding), finding));
  const ids = new Set(found.map(({ id }) => id));
  const before = knownFlags(viewer)
    .filter((row) => (personId === undefined || row.personId === personId) && !ids.has(flagId(row.rule, row)))
    .map((row) => flagOf(row, null))
    .filter(({ steps }) => steps.length > 0);
  return [...found, ...before].sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'en'));
}

type Known = Pick<Flag, 'rule' | 'personId' | 'groupId'>;
const subjectOf = ({ rule, personId, groupId }: Finding): Known => ({
  rule,
  personId: personId ?? null,
  groupId: groupId ?? null,
});

const order = (flag: Flag): number => flagRules.indexOf(flag.rule);

const namesOf = (viewer: Viewer): Map<string, string> =>
  new Map(
    viewer.db.sql
      .prepare<[], [string, string]>(
        `select id, name from groups
         union all select p.id, p.name from people p
         where p.id in (select person_id from advisors)
            or p.id in (select ms.person_id from memberships ms join seats s on s.id = ms.seat_id where s.side = 'advisor')`,
      )
      .raw()
      .all(),
  );

const knownFlags = (viewer: Viewer): Known[] =>
  viewer.db.sql.prepare<[], Known>('select rule, person_id as personId, group_id as groupId from flags').all();

/** What was done about each flag up to a day, in order of time. */
function stepsOf(viewer: Viewer, today: Day): Map<string, FlagStepRow[]> {
  const rows = viewer.db.sql
    .prepare<[Day], FlagStepRow & { flagId: string }>(
      `select st.id, st.flag_id as flagId, st.step, st.on_day as onDay, st.at, st.by, p.name as byName, st.reason, st.measure
       from flag_steps st left join people p on p.id = st.by where st.on_day <= ? order by st.at, st.id`,
    )
    .all(today);
  return grouped(rows, (row) => row.flagId);
}
