import { addDays, type Day } from '../calendar';
import type { AccessNeed, Hat, OnboardingStep } from '../people/words';
import type { RemarkKind } from '../remarks/words';
import type { WaitingFor } from '../suggestions/forms';
import type { ToDoKind } from './words';

/** What tells the sentence of a kind from another of its kind. */
type Details = {
  remark: Exclude<RemarkKind, 'confirmed'>;
  suggestion: WaitingFor;
  claim: 'approve' | 'pay' | 'hear-from';
  request: null;
  undelivered: null;
  need: null;
  'meeting-ahead': 'nobody-invited' | 'not-all-answered' | 'call-them' | 'all-answered';
  'not-logged': null;
  draft: 'log' | 'correction';
  term: Hat;
  leave: null;
  renewal: OnboardingStep;
  onboarding: null;
};

/**
 * One thing to do, on a day: of the person it is about, or of nobody's in particular. `on` is the day it is due by or
 * happens on, or for what someone said or sent the day from which it waits; `day` is another day its sentence names.
 */
export type ToDo = {
  [Kind in ToDoKind]: {
    kind: Kind;
    detail: Details[Kind];
    id: string;
    on: Day;
    personId: string | null;
    name: string | null;
    group: string | null;
    day: Day | null;
    /** A suggestion's words, or who owns it. */
    text: string | null;
    owner: string | null;
    /** What someone needs, where it is about that. */
    needs?: readonly AccessNeed[];
    figures: Readonly<Record<string, number>>;
  };
}[ToDoKind];

export type Stretch = 'waiting' | 'today' | 'week' | 'later';
export type Agenda = { stretch: Stretch; toDos: ToDo[] }[];

const WEEK = 7;
const stretchOf = (on: Day, today: Day): Stretch =>
  on < today ? 'waiting' : on === today ? 'today' : on <= addDays(today, WEEK) ? 'week' : 'later';

/** A meeting this near, in days, makes what is to be done for it a matter of today. */
const NEAR = 14;

/** The day of something to do for a meeting: today when the meeting is near, however long it waits; else since when. */
export const whenDue = (since: Day, meeting: Day, today: Day): Day => (meeting <= addDays(today, NEAR) ? today : since);

/** By date: today and this week first, then what waits from before, the longest on top, and what is further off. */
export function byDate(toDos: readonly ToDo[], today: Day): Agenda {
  const sorted = [...toDos].sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
  return (['today', 'week', 'waiting', 'later'] as const)
    .map((stretch) => ({ stretch, toDos: sorted.filter(({ on }) => stretchOf(on, today) === stretch) }))
    .filter((part) => part.toDos.length > 0);
}

/** By person: what is to do about each, the longest waiting first. What is about nobody in particular is left out. */
export function byPerson(toDos: readonly ToDo[]): Map<string, ToDo[]> {
  const people = new Map<string, ToDo[]>();
  const sorted = [...toDos].sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
  for (const toDo of sorted) {
    if (toDo.personId === null) continue;
    people.set(toDo.personId, [...(people.get(toDo.personId) ?? []), toDo]);
  }
  return people;
}
