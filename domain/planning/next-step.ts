import type { Day } from '../calendar';
import type { Mode } from '../meetings/words';
import { stillMissing } from './still-missing';

/** What comes next for a meeting that is planned, the most pressing first. */
export const nextSteps = ['record', 'complete', 'invite', 'agenda', 'papers', 'answers', 'ready'] as const;
export type NextStep = (typeof nextSteps)[number];

/** How far a meeting's preparation is. */
export type Preparation = {
  on: Day;
  startsAt: number | null;
  mode: Mode | null;
  place: string | null;
  joinLink: string | null;
  dialIn: string | null;
  invited: number;
  /** Expected, not left out on purpose, and not invited. */
  uninvited: number;
  /** Invited, and no answer yet. */
  waiting: number;
  agendaItems: number;
  papersUnsent: number;
};

/** The one thing to do next: nobody is invited to a place that nobody knows, and what is over is recorded. */
export function nextStep(meeting: Preparation, today: Day): NextStep {
  const missing = stillMissing(meeting, meeting.agendaItems, meeting.papersUnsent);
  const due: Record<NextStep, boolean> = {
    record: meeting.on < today,
    complete: missing.includes('times') || missing.includes('place') || missing.includes('way-in'),
    invite: meeting.uninvited > 0 || meeting.invited === 0,
    agenda: missing.includes('agenda'),
    papers: missing.includes('papers-unsent'),
    answers: meeting.waiting > 0,
    ready: true,
  };
  return nextSteps.find((step) => due[step]) ?? 'ready';
}
