import type { Mode } from '../meetings/words';

/** What a plan may still lack before people are invited, in the order it is filled in. */
export const missingThings = ['times', 'place', 'way-in', 'agenda', 'papers-unsent'] as const;
export type MissingThing = (typeof missingThings)[number];

type Planned = {
  startsAt: number | null;
  mode: Mode | null;
  place: string | null;
  joinLink: string | null;
  dialIn: string | null;
};

/** What is still missing: nobody finds a room with no address, or a video meeting with neither link nor number. */
export function stillMissing(plan: Planned, agendaItems: number, papersUnsent: number): MissingThing[] {
  const lacks: Record<MissingThing, boolean> = {
    times: plan.startsAt === null,
    place: plan.mode !== 'virtual' && plan.place === null,
    'way-in': plan.mode !== 'in-person' && plan.mode !== null && plan.joinLink === null && plan.dialIn === null,
    agenda: agendaItems === 0,
    'papers-unsent': papersUnsent > 0,
  };
  return missingThings.filter((thing) => lacks[thing]);
}
