import type { Thresholds } from '../../settings/words';
import { came } from '../expected';
import type { AdvisorFacts, MeetingFacts } from '../facts';
import { distinct, type Finding, meetingRef, type Rule } from '../finding';

/**
 * Came to 3 or more of the previous 4 expected meetings and to none of the last 3, whatever the group. A meeting to
 * which nobody is known to have come tells nothing of anyone. Measured in the meetings missed in a row.
 */
export const driftingAway: Rule = (facts, thresholds) => {
  const known = facts.meetings.filter((meeting) => meeting.came > 0);
  return [...facts.advisors.values()].flatMap((advisor) => {
    const meetings = known.filter(({ id }) => advisor.expectedAt.has(id));
    const since = driftingSince(advisor, meetings, thresholds);
    return since === undefined ? [] : [findingOf(advisor, meetings, since, thresholds)];
  });
};

const hasCome = (advisor: AdvisorFacts, { id }: MeetingFacts): boolean => came(advisor.places.get(id));

/** How many of the last meetings, in a row, they did not come to. */
const missedInARow = (advisor: AdvisorFacts, meetings: readonly MeetingFacts[]): number =>
  meetings.length - 1 - meetings.findLastIndex((meeting) => hasCome(advisor, meeting));

/** The day of the meeting from which on it was true of every later one too. */
function driftingSince(advisor: AdvisorFacts, meetings: readonly MeetingFacts[], thresholds: Thresholds) {
  const missed = missedInARow(advisor, meetings);
  const ends = Array.from({ length: missed }, (_, i) => meetings.length - i);
  const lasting = ends.findIndex((end) => !isDrifting(advisor, meetings.slice(0, end), thresholds));
  const first = ends[(lasting === -1 ? ends.length : lasting) - 1];
  return first === undefined ? undefined : meetings[first - 1]?.on;
}

function isDrifting(advisor: AdvisorFacts, meetings: readonly MeetingFacts[], thresholds: Thresholds): boolean {
  const { before, last } = split(meetings, thresholds);
  return (
    last.length === thresholds['drifting-missed'] &&
    last.every((meeting) => !hasCome(advisor, meeting)) &&
    before.length === thresholds['drifting-came-of'] &&
    before.filter((meeting) => hasCome(advisor, meeting)).length >= thresholds['drifting-came-least']
  );
}

/** The last meetings, and those just before them. */
function split(meetings: readonly MeetingFacts[], thresholds: Thresholds) {
  const at = Math.max(0, meetings.length - thresholds['drifting-missed']);
  return { before: meetings.slice(Math.max(0, at - thresholds['drifting-came-of']), at), last: meetings.slice(at) };
}

function findingOf(
  advisor: AdvisorFacts,
  meetings: readonly MeetingFacts[],
  since: string,
  thresholds: Thresholds,
): Finding {
  const { before, last } = split(meetings, thresholds);
  const looked = [...before, ...last];
  return {
    rule: 'drifting-away',
    personId: advisor.id,
    since,
    measure: missedInARow(advisor, meetings),
    figures: {
      came: before.filter((meeting) => hasCome(advisor, meeting)).length,
      of: before.length,
      missed: last.length,
    },
    groupIds: distinct(looked.map(({ groupId }) => groupId)),
    evidence: looked.map((meeting) => ({
      on: meeting.on,
      what: hasCome(advisor, meeting) ? 'came-before' : 'not-come-since',
      ref: meetingRef(meeting),
    })),
  };
}
