import type { Day } from '../calendar';
import { advisorsOf } from './advisor-facts';
import type { Facts, GroupFacts, MeetingFacts, SeatFacts, StepFacts, SuggestionFacts } from './facts';
import { byDay } from './finding';
import { grouped, type Rows, sortedBy, sortedById, upTo } from './rows';
import { seatsWithSittings } from './seating';
import { sidesOf } from './sides';

/** Puts rows together into facts about a window, and leaves out whatever is dated after `now`. */
export function assemble(rows: Rows, from: Day, now: Day): Facts {
  const past = <Row extends { on: Day }>(all: readonly Row[]): Row[] => all.filter((row) => row.on <= now);
  const meetings = byDay(past(rows.meetings).filter((meeting) => meeting.on >= from)).map(meetingOf);
  const seats = seatsWithSittings(rows);
  const steps = grouped(byDay(past(rows.steps)), (step) => step.suggestionId);
  const suggestions = byDay(past(rows.suggestions.map((row) => ({ ...row, on: row.raisedOn })))).map((row) => ({
    id: row.id,
    personId: row.personId,
    groupId: row.groupId,
    raisedOn: row.raisedOn,
    steps: (steps.get(row.id) ?? []) satisfies StepFacts[],
  }));
  return {
    from,
    firstMetOn: rows.firstMetOn !== null && rows.firstMetOn <= now ? rows.firstMetOn : null,
    meetings,
    sides: sidesOf(rows),
    given: sortedBy(rows.given, ({ personId }) => personId),
    advisors: advisorsOf(rows, { meetings, seats, suggestions, now }),
    groups: groupsOf(rows, { meetings, seats, suggestions, now }),
  };
}

const meetingOf = (row: Rows['meetings'][number]): MeetingFacts => ({
  id: row.id,
  groupId: row.groupId,
  on: row.on,
  key: row.key === 1,
  invitationsSentOn: row.invitationsSentOn,
  came: row.people + row.guests,
  guests: row.guests,
});

type Parts = { seats: SeatFacts[]; suggestions: SuggestionFacts[]; now: Day };

function groupsOf(rows: Rows, parts: Parts & { meetings: MeetingFacts[] }): Facts['groups'] {
  const meetings = grouped(parts.meetings, (meeting) => meeting.groupId);
  const seats = grouped(parts.seats, (seat) => seat.groupId);
  const nobodys = parts.suggestions.filter((suggestion) => suggestion.personId === null);
  const suggestions = grouped(nobodys, (suggestion) => suggestion.groupId);
  const facts = sortedById(rows.groups).map(
    ({ id, power, closedOn, firstMetOn }): GroupFacts => ({
      id,
      power,
      closedOn: upTo(parts.now, closedOn),
      firstMetOn: upTo(parts.now, firstMetOn),
      seats: sortedById(seats.get(id) ?? []),
      meetings: meetings.get(id) ?? [],
      suggestions: suggestions.get(id) ?? [],
    }),
  );
  return new Map(facts.map((row) => [row.id, row]));
}
