import { canSeeEveryone } from '@/domain/access/sight';
import { sightOn } from '@/domain/access/sight-queries';
import { canListAdvisors } from '@/domain/advisors/policy';
import type { Day } from '@/domain/calendar';
import { evidenceOf, type ShownEvidence } from '@/domain/flags/evidence-queries';
import { canHandleFlag } from '@/domain/flags/policy';
import type { Flag } from '@/domain/flags/queries';
import { seatsOn } from '@/domain/groups/queries';
import type { SeatOn } from '@/domain/groups/shares';
import { stripOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';
import { canSeeGroup } from '@/domain/seats/policy';
import { thresholdsOn } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';

/** What a flag's page shows beside the flag: its evidence, the year it speaks of, the thresholds in force. */
export function looked(viewer: Viewer, flag: Flag, today: Day) {
  const thresholds = thresholdsOn(viewer, today);
  const seats = seatsOfGroups(viewer, flag, today);
  return {
    thresholds,
    evidence: evidenceOf(viewer, flag, today),
    facts: yearOf(viewer, flag, today, thresholds['window-months']),
    seats: isAboutSeats(flag) ? seats : [],
    opens: pagesOpen(viewer, seats),
    pageOf: pagesOf(viewer, flag, today),
    advisorHref: flag.personId !== null && canListAdvisors(viewer) ? `/advisors/${flag.personId}` : null,
    mayHandle: canHandleFlag(viewer, flag),
  };
}

const isAboutSeats = ({ finding }: Flag): boolean =>
  finding?.evidence.some(({ ref }) => ref.kind === 'seat' || ref.kind === 'group') ?? false;

/** The seats of the groups the flag speaks of. */
function seatsOfGroups(viewer: Viewer, flag: Flag, today: Day): SeatOn[] {
  const groups = new Set(flag.groups.map(({ id }) => id));
  return seatsOn(viewer, today).filter(({ groupId }) => groups.has(groupId));
}

/** Whose page of those named in the evidence the viewer opens: the office everyone's, others those seated in these groups. */
function pagesOpen(viewer: Viewer, seats: readonly SeatOn[]): (personId: string) => boolean {
  const seated = new Set(seats.map(({ personId }) => personId));
  return (personId) => canListAdvisors(viewer) && (canSeeEveryone(viewer) || seated.has(personId));
}

/**
 * The page of the meeting or the group a row of evidence points at, where the viewer opens those of the flag's
 * groups. Who sees only groups of theirs does not open a meeting of no group.
 */
function pagesOf(viewer: Viewer, flag: Flag, today: Day): (row: ShownEvidence) => string | null {
  const sight = sightOn(viewer, today);
  const open = sight.all || (flag.groups.length > 0 && flag.groups.every(({ id }) => canSeeGroup(sight, id)));
  const [only, ...others] = flag.groups;
  return ({ ref, shown }) => {
    if (!open || shown === null) return null;
    if (shown.kind === 'meeting') return sight.all || shown.group !== null ? `/meetings/${ref.id}` : null;
    if (shown.kind === 'group') return `/groups/${ref.id}`;
    if (shown.kind === 'suggestion') return sight.all || shown.group !== null ? `/suggestions/${ref.id}` : null;
    return shown.kind === 'seat' && only !== undefined && others.length === 0 ? `/groups/${only.id}#seats` : null;
  };
}

/** The year of the person in the groups the flag speaks of, when it is about meetings. */
function yearOf(viewer: Viewer, flag: Flag, today: Day, months: number) {
  const aboutMeetings = flag.finding?.evidence.some(({ ref }) => ref.kind === 'meeting') ?? false;
  if (flag.personId === null || !aboutMeetings) return [];
  const groups = new Set(flag.groups.map(({ id }) => id));
  const facts = stripOf(viewer, flag.personId, startOfMonths(today, months), today);
  return facts.filter(({ groupId }) => groups.size === 0 || (groupId !== null && groups.has(groupId)));
}
