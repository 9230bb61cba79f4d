import type { Thresholds } from '../../settings/words';
import { cameByAsking, expectedMeetings } from '../expected';
import type { AdvisorFacts, GroupFacts, MeetingFacts } from '../facts';
import { byDay, distinct, earliest, type Finding, meetingRef, type Rule } from '../finding';

/**
 * Expected in a group, and neither invited nor there by asking: 1 of its key meetings, or 2 of its meetings in a
 * row, or a quarter of its 4 or more. Declines and leave do not count. Measured in meetings.
 */
export const leftOut: Rule = (facts, thresholds) =>
  [...facts.advisors.values()].flatMap((advisor) => {
    const hurt = groupsOf(advisor, facts.groups)
      .map((group) => lookAt(advisor, group, thresholds))
      .filter((look) => look !== null);
    return hurt.length === 0 ? [] : [findingOf(advisor, hurt)];
  });

const groupsOf = (advisor: AdvisorFacts, groups: ReadonlyMap<string, GroupFacts>): GroupFacts[] =>
  distinct(advisor.sittings.map(({ seat }) => seat.groupId))
    .sort()
    .flatMap((id) => groups.get(id) ?? []);

type Look = { groupId: string; met: number; keyMet: number; left: MeetingFacts[]; since: string };

/** Walks a group's meetings in order of time; null when none of the three held at the end. */
function lookAt(advisor: AdvisorFacts, group: GroupFacts, thresholds: Thresholds): Look | null {
  const expected = expectedMeetings(advisor, group);
  const left: MeetingFacts[] = [];
  let inARow = 0;
  let lasting = false;
  let since: string | undefined;
  let now = false;
  for (const [i, meeting] of expected.entries()) {
    const place = advisor.places.get(meeting.id);
    const out = !place?.invited && !cameByAsking(place);
    if (out) left.push(meeting);
    inARow = out ? inARow + 1 : 0;
    const keys = left.filter(({ key }) => key).length;
    lasting ||= keys >= thresholds['left-out-key-meetings'] || inARow >= thresholds['left-out-in-a-row'];
    now = lasting || isShare(left.length, i + 1, thresholds);
    if (now) since ??= meeting.on;
  }
  if (!now || since === undefined) return null;
  return { groupId: group.id, met: expected.length, keyMet: expected.filter(({ key }) => key).length, left, since };
}

const isShare = (left: number, of: number, thresholds: Thresholds): boolean =>
  of >= thresholds['left-out-share-least-meetings'] && left * 100 >= of * thresholds['left-out-share-percent'];

function findingOf(advisor: AdvisorFacts, looks: Look[]): Finding {
  const left = byDay(looks.flatMap((look) => look.left));
  const sum = (of: (look: Look) => number) => looks.reduce((total, look) => total + of(look), 0);
  return {
    rule: 'left-out',
    personId: advisor.id,
    since: earliest(looks.map(({ since }) => since))!,
    measure: left.length,
    figures: {
      left: left.length,
      met: sum(({ met }) => met),
      leftKey: left.filter(({ key }) => key).length,
      key: sum(({ keyMet }) => keyMet),
    },
    groupIds: looks.map(({ groupId }) => groupId),
    evidence: left.map((meeting) => ({
      on: meeting.on,
      what: meeting.key ? 'not-invited-key' : 'not-invited',
      ref: meetingRef(meeting),
    })),
  };
}
