import type { Day } from '../calendar';
import type { AdvisorFacts, Facts, GroupFacts, MeetingFacts, Place, SeatFacts, Sitting, StepFacts } from './facts';
import { byDay } from './finding';
import type { Rows } from './rows';

/** Puts rows together into facts about a window, and leaves out whatever is dated after `now`. */
export function assemble(rows: Rows, from: Day, now: Day): Facts {
  const past = <Row extends { on: Day }>(all: readonly Row[]): Row[] => all.filter((row) => row.on <= now);
  const meetings = byDay(past(rows.meetings).filter((meeting) => meeting.on >= from)).map(meetingOf);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const seats = seatsWithSittings(rows);
  const steps = group(byDay(past(rows.steps)), (step) => step.suggestionId);
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
    advisors: advisorsOf(rows, { byId, seats, suggestions, now }),
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
});

/** Seats by id with who sat in them; an advisor's sitting ends with the day they left. */
function seatsWithSittings(rows: Rows): SeatFacts[] {
  const seats = new Map(rows.seats.map((seat) => [seat.id, { ...seat, sittings: [] as Sitting[] }]));
  const left = new Map(rows.advisors.map((advisor) => [advisor.id, advisor.leftOn]));
  for (const { seatId, personId, from, to } of rows.memberships) {
    const seat = seats.get(seatId);
    if (!seat) continue;
    const ends = [to, seat.to, left.get(personId) ?? null].filter((day): day is Day => day !== null);
    const starts = seat.from !== null && seat.from > from ? seat.from : from;
    seat.sittings.push({ personId, seat, from: starts, to: ends.length > 0 ? ends.sort()[0]! : null });
  }
  return [...seats.values()];
}

type Parts = { seats: SeatFacts[]; suggestions: AdvisorFacts['suggestions']; now: Day };

function advisorsOf(rows: Rows, parts: Parts & { byId: ReadonlyMap<string, MeetingFacts> }): Facts['advisors'] {
  const { seats, suggestions, byId, now } = parts;
  const sittings = group(
    seats.flatMap((seat) => seat.sittings),
    (sitting) => sitting.personId,
  );
  const leaves = group(rows.leaves, (leave) => leave.personId);
  const answered = rows.answers.filter((answer) => answer.on <= now).map((answer) => ({ ...answer, id: answer.askId }));
  const answers = group(byDay(answered), (answer) => answer.personId);
  const own = group(suggestions, (suggestion) => suggestion.personId);
  const claims = group(rows.claims, (claim) => claim.personId);
  const lines = group(byDay(rows.lines.filter((line) => line.on <= now)), (line) => line.claimId);
  const waivers = group(
    rows.waivers.filter((waiver) => waiver.on <= now),
    (waiver) => waiver.personId,
  );
  const places = placesOf(rows, byId, now);
  const facts = rows.advisors.map(
    ({ id, joinedOn, leftOn, firstInvitedOn }): AdvisorFacts => ({
      id,
      joinedOn,
      leftOn,
      firstInvitedOn: upTo(now, firstInvitedOn),
      leaves: leaves.get(id) ?? [],
      sittings: sittings.get(id) ?? [],
      places: places.get(id) ?? new Map(),
      suggestions: (own.get(id) ?? []).filter(({ raisedOn }) => leftOn === null || raisedOn <= leftOn),
      answers: (answers.get(id) ?? []).map((answer) => ({ ...answer, toldOn: upTo(now, answer.toldOn) })),
      waivedMeetings: new Set((waivers.get(id) ?? []).map((waiver) => waiver.meetingId)),
      ...moneyOf(claims.get(id) ?? [], lines, leftOn !== null && leftOn < now ? leftOn : now, now),
    }),
  );
  return new Map(facts.map((advisor) => [advisor.id, advisor]));
}

/** What was laid out by a last day and not given in advance, and the meetings and days that have a claim. */
function moneyOf(
  claims: Rows['claims'],
  linesOf: ReadonlyMap<string, Rows['lines']>,
  lastDay: Day,
  now: Day,
): Pick<AdvisorFacts, 'costs' | 'claimedMeetings' | 'claimedDays'> {
  const known = claims.map((claim) => ({ ...claim, lines: linesOf.get(claim.id) ?? [] }));
  const made = known.filter(({ submittedOn }) => submittedOn === null || submittedOn <= now);
  const costs = known
    .filter(({ lines, advanceCents }) => lines.reduce((sum, line) => sum + line.cents, 0) > advanceCents)
    .flatMap(({ lines, paidOn }) =>
      lines
        .filter((line) => line.on <= lastDay)
        .map((line) => ({
          id: line.id,
          lineId: line.id,
          on: line.on,
          cents: line.cents,
          paidOn: upTo(now, paidOn),
        })),
    );
  return {
    costs: byDay(costs),
    claimedMeetings: new Set(made.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId]))),
    claimedDays: new Set(made.filter((claim) => claim.meetingId === null).flatMap((c) => c.lines.map((l) => l.on))),
  };
}

const nothingYet = (meeting: MeetingFacts): Place => ({
  meeting,
  invited: false,
  sentOn: null,
  origin: null,
  attendance: null,
});

function placesOf(rows: Rows, meetings: ReadonlyMap<string, MeetingFacts>, now: Day): Map<string, Map<string, Place>> {
  const places = new Map<string, Map<string, Place>>();
  const placeOf = (personId: string, meetingId: string): Place | undefined => {
    const meeting = meetings.get(meetingId);
    if (!meeting) return undefined;
    const ofPerson = places.get(personId) ?? new Map<string, Place>();
    const place = ofPerson.get(meetingId) ?? nothingYet(meeting);
    places.set(personId, ofPerson.set(meetingId, place));
    return place;
  };
  for (const { personId, meetingId, sentOn } of rows.invitations) {
    if (sentOn !== null && sentOn > now) continue;
    const place = placeOf(personId, meetingId);
    if (place) Object.assign(place, { invited: true, sentOn });
  }
  for (const { personId, meetingId, origin, attendance } of rows.presences) {
    const place = placeOf(personId, meetingId);
    if (place) Object.assign(place, { origin, attendance });
  }
  return places;
}

function groupsOf(rows: Rows, parts: Parts & { meetings: MeetingFacts[] }): Facts['groups'] {
  const meetings = group(parts.meetings, (meeting) => meeting.groupId);
  const seats = group(parts.seats, (seat) => seat.groupId);
  const nobodys = parts.suggestions.filter((suggestion) => suggestion.personId === null);
  const suggestions = group(nobodys, (suggestion) => suggestion.groupId);
  const facts = rows.groups.map(
    ({ id, power, closedOn, firstMetOn }): GroupFacts => ({
      id,
      power,
      closedOn: upTo(parts.now, closedOn),
      firstMetOn: upTo(parts.now, firstMetOn),
      seats: [...(seats.get(id) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
      meetings: meetings.get(id) ?? [],
      suggestions: suggestions.get(id) ?? [],
    }),
  );
  return new Map(facts.map((row) => [row.id, row]));
}

const upTo = (now: Day, day: Day | null): Day | null => (day !== null && day <= now ? day : null);

function group<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
