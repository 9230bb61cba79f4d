import { sightOn } from '../access/sight-queries';
import type { Day } from '../calendar';
import type { ContactChannel } from '../people/words';
import { matchOf } from '../search/match';
import type { Viewer } from '../viewer';
import type { SuggestionSearch, WaitingFor } from './forms';
import { pausedUntil, stateOf } from './lifecycle';
import { loopOf, type SuggestionLoop } from './loop';
import { type StepShown, stepsOf } from './standing-queries';
import { nextOf } from './waiting';
import { type SuggestionState, suggestionStates } from './words';

/** A suggestion in a list. `next` is what it waits for, null when for nothing. */
export type SuggestionListed = {
  id: string;
  text: string;
  raisedOn: Day;
  personId: string | null;
  name: string | null;
  prefers: ContactChannel | null;
  groupId: string | null;
  group: string | null;
  meetingId: string | null;
  ownerName: string | null;
  dueOn: Day | null;
  steps: StepShown[];
  state: SuggestionState;
  loop: SuggestionLoop;
  pausedUntil: Day | null;
  next: WaitingFor | null;
};

const ALL = `
  select s.id, s.text, s.raised_on as raisedOn, s.person_id as personId, p.name, p.prefers,
    coalesce(s.group_id, m.group_id) as groupId, g.name as "group", s.meeting_id as meetingId,
    s.owner_name as ownerName, s.due_on as dueOn, ${stepsOf('s.id')} as steps
  from suggestions s left join people p on p.id = s.person_id left join meetings m on m.id = s.meeting_id
    left join groups g on g.id = coalesce(s.group_id, m.group_id)
  where (:all or coalesce(s.group_id, m.group_id) in (select value from json_each(:groups)))
    and (:id is null or s.id = :id) and s.raised_on <= :today
    and (:match is null or s.id in (
      select r.ref from search_texts t join search_rows r on r.id = t.rowid
      where search_texts match :match and r.kind = 'suggestion'))
    and (:group is null or coalesce(s.group_id, m.group_id) = :group) and (:person is null or s.person_id = :person)
    and (:from is null or s.raised_on >= :from) and (:to is null or s.raised_on <= :to)
  order by s.raised_on desc, s.id desc`;

type Narrowed = Partial<Pick<SuggestionSearch, 'group' | 'person' | 'from' | 'to'>> & { id?: string; q?: string };
type Row = Omit<SuggestionListed, 'steps' | 'state' | 'loop' | 'pausedUntil' | 'next'> & { steps: string };

/** The suggestions in the viewer's sight, the latest first, with how each stands on a day: one statement. */
export function suggestionsSeen(viewer: Viewer, today: Day, narrowed: Narrowed = {}): SuggestionListed[] {
  const sight = sightOn(viewer, today);
  const { id = null, group = null, person = null, from = null, to = null, q = '' } = narrowed;
  const asked = { id, group, person, from, to, match: matchOf(q), today };
  const rows = viewer.db
    .prepared(ALL)
    .all({ ...asked, all: sight.all ? 1 : 0, groups: JSON.stringify(sight.groups) }) as Row[];
  return rows.map((row) => standing({ ...row, steps: JSON.parse(row.steps) as StepShown[] }, today));
}

function standing(row: Omit<Row, 'steps'> & { steps: StepShown[] }, today: Day): SuggestionListed {
  const paused = pausedUntil(row.steps, today);
  const loop = loopOf(row.steps);
  const state = stateOf(row.steps);
  return { ...row, state, loop, pausedUntil: paused, next: nextOf({ ...row, state, pausedUntil: paused }, today) };
}

export const suggestionById = (viewer: Viewer, id: string, today: Day): SuggestionListed | null =>
  suggestionsSeen(viewer, today, { id })[0] ?? null;

export const SUGGESTIONS_PER_PAGE = 50;

/** `waiting` counts what each step waits for, among all that the filters but `next` and `state` leave. */
export type SuggestionPage = {
  rows: SuggestionListed[];
  total: number;
  all: number;
  waiting: Readonly<Record<WaitingFor, number>>;
};

/** A page of the list, as its address asks for it. */
export function suggestionList(viewer: Viewer, search: SuggestionSearch, today: Day): SuggestionPage {
  const seen = suggestionsSeen(viewer, today, search);
  const waiting = { acknowledge: 0, assign: 0, decide: 0, tell: 0, 'hear-owner': 0 };
  for (const { next } of seen) if (next !== null) waiting[next] += 1;
  const { state, next, sort, page } = search;
  const kept = seen.filter((one) => (!state || one.state === state) && (!next || one.next === next));
  const start = (page - 1) * SUGGESTIONS_PER_PAGE;
  return {
    rows: sorted(kept, sort).slice(start, start + SUGGESTIONS_PER_PAGE),
    total: kept.length,
    all: seen.length,
    waiting,
  };
}

function sorted(rows: readonly SuggestionListed[], sort: SuggestionSearch['sort']): SuggestionListed[] {
  const by = sort.replace('-', '');
  const keyOf = (one: SuggestionListed): string =>
    by === 'name' ? (one.name ?? '') : by === 'state' ? String(suggestionStates.indexOf(one.state)) : one.raisedOn;
  const order = sort.startsWith('-') ? -1 : 1;
  return [...rows].sort((a, b) => order * keyOf(a).localeCompare(keyOf(b)) || b.raisedOn.localeCompare(a.raisedOn));
}
