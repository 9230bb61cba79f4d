import { type Due, dueSoon, type LeaveEnding, type OnboardingDue, type TermEnding } from '../advisors/due-queries';
import { addDays, type Day } from '../calendar';
import { claimsWaiting } from '../claims/waiting-queries';
import { canLogSome } from '../logbook/policy';
import { openDrafts } from '../logbook/queries';
import { openRemarks } from '../remarks/queries';
import { suggestionsWaiting } from '../suggestions/waiting-queries';
import type { Viewer } from '../viewer';
import type { ToDo } from './agenda';
import { needsToDo, requestsToAnswer, undeliveredToDo } from './invited-queries';
import { meetingsToDo } from './meetings-queries';

const BLANK = {
  detail: null,
  personId: null,
  name: null,
  group: null,
  day: null,
  text: null,
  owner: null,
  figures: {},
} as const;

/** All that waits for the viewer, each as far as they may see to it: a fixed number of statements. */
export const toDosOf = (viewer: Viewer, today: Day): ToDo[] => [
  ...remarksOf(viewer, today),
  ...suggestionsOf(viewer, today),
  ...claimsOf(viewer, today),
  ...requestsToAnswer(viewer, today),
  ...undeliveredToDo(viewer, today),
  ...needsToDo(viewer, today),
  ...meetingsToDo(viewer, today),
  ...(canLogSome(viewer) ? draftsOf(viewer, today) : []),
  ...dueOf(dueSoon(viewer, today), today),
];

const remarksOf = (viewer: Viewer, today: Day): ToDo[] =>
  openRemarks(viewer, today).map(({ id, kind, personId, name, saidOn, on: day, group }) => ({
    ...{ ...BLANK, kind: 'remark', detail: kind, id, on: saidOn, personId, name, group, day },
  }));

const suggestionsOf = (viewer: Viewer, today: Day): ToDo[] =>
  suggestionsWaiting(viewer, today).map(({ next, due: day, since, ...said }) => ({
    ...{ ...BLANK, kind: 'suggestion', detail: next, on: day ?? since, day },
    ...{ id: said.id, personId: said.personId, name: said.name, group: said.group, text: said.text, owner: said.owner },
  }));

const claimsOf = (viewer: Viewer, today: Day): ToDo[] =>
  claimsWaiting(viewer, today).map(({ claimId: id, next, since: on, personId, name, group, cents, days }) => ({
    ...{ ...BLANK, kind: 'claim', detail: next, id, on, personId, name, group, figures: { cents, days } },
  }));

const draftsOf = (viewer: Viewer, today: Day): ToDo[] =>
  openDrafts(viewer, today).map(({ id, group, on, correcting }) => ({
    ...{ ...BLANK, kind: 'draft', detail: correcting ? 'correction' : 'log', id, on, group },
  }));

/** How long before its day a term, a leave or a renewal is a matter of this list. */
const SOON = 30;

/** Terms, leaves and renewals that end soon, a line each; who never had their onboarding, one line for all of them. */
function dueOf(due: readonly Due[], today: Day): ToDo[] {
  const soon = addDays(today, SOON);
  const lines = due.flatMap((one) => (one.kind === 'onboarding' ? renewalsOf(one) : [endOf(one)]));
  const never = due.filter((one) => one.kind === 'onboarding' && one.steps.some(({ last }) => last === null));
  const all: ToDo = { ...BLANK, kind: 'onboarding', id: 'onboarding', on: soon, figures: { count: never.length } };
  return [...lines.filter(({ on }) => on <= soon), ...(never.length === 0 ? [] : [all])];
}

const renewalsOf = ({ personId, name, steps }: OnboardingDue): ToDo[] =>
  steps.flatMap(({ step, last }) => {
    const on = last?.renewOn ?? null;
    if (on === null) return [];
    return [{ ...BLANK, kind: 'renewal', detail: step, id: `${personId}.${step}`, on, personId, name }];
  });

const endOf = (one: TermEnding | LeaveEnding): ToDo => {
  const { personId, name, on } = one;
  if (one.kind === 'leave') return { ...BLANK, kind: 'leave', id: personId, on, personId, name };
  const id = `${personId}.${one.groupId}`;
  return { ...BLANK, kind: 'term', detail: one.hat, id, on, personId, name, group: one.group };
};
