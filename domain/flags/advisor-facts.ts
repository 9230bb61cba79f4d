import type { Day } from '../calendar';
import type { AdvisorFacts, MeetingFacts, Place, SeatFacts, SpentFacts, SuggestionFacts } from './facts';
import { byDay } from './finding';
import { grouped, type Rows, sortedById, upTo } from './rows';
import { expectedAt } from './seating';

type Known = {
  seats: SeatFacts[];
  suggestions: SuggestionFacts[];
  meetings: MeetingFacts[];
  now: Day;
};

/** What each advisor went through, by id. */
export function advisorsOf(rows: Rows, known: Known): Map<string, AdvisorFacts> {
  const { seats, suggestions, meetings, now } = known;
  const sittings = grouped(
    seats.flatMap((seat) => seat.sittings),
    (sitting) => sitting.personId,
  );
  const expected = expectedAt(seats, rows.leaves, meetings);
  const answered = rows.answers.filter((answer) => answer.on <= now).map((answer) => ({ ...answer, id: answer.askId }));
  const answers = grouped(byDay(answered), (answer) => answer.personId);
  const own = grouped(suggestions, (suggestion) => suggestion.personId);
  const claims = grouped(rows.claims, (claim) => claim.personId);
  const lines = grouped(byDay(rows.lines.filter((line) => line.on <= now)), (line) => line.claimId);
  const waivers = grouped(
    rows.waivers.filter((waiver) => waiver.on <= now),
    (waiver) => waiver.personId,
  );
  const places = placesOf(rows, meetings, now);
  const spent = grouped(
    rows.spent.filter((row) => row.on <= now),
    (row) => row.personId,
  );
  const facts = sortedById(rows.advisors).map(
    ({ id, joinedOn, leftOn, firstInvitedOn }): AdvisorFacts => ({
      id,
      joinedOn,
      leftOn,
      firstInvitedOn: upTo(now, firstInvitedOn),
      sittings: sittings.get(id) ?? [],
      expectedAt: expected.get(id) ?? new Set(),
      places: places.get(id) ?? new Map(),
      suggestions: (own.get(id) ?? []).filter(({ raisedOn }) => leftOn === null || raisedOn <= leftOn),
      answers: (answers.get(id) ?? []).map((answer) => ({ ...answer, toldOn: upTo(now, answer.toldOn) })),
      waivedMeetings: new Set((waivers.get(id) ?? []).map((waiver) => waiver.meetingId)),
      spent: byDay((spent.get(id) ?? []).map(spentOf)),
      ...moneyOf(claims.get(id) ?? [], lines, leftOn !== null && leftOn < now ? leftOn : now, now),
    }),
  );
  return new Map(facts.map((advisor) => [advisor.id, advisor]));
}

const spentOf = ({ on, kind, id, groupId, minutes }: Rows['spent'][number]): SpentFacts => ({
  ...{ on, ref: { kind, id }, groupId, minutes },
});

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
  needUnmet: false,
  hoursAhead: null,
});

function placesOf(rows: Rows, held: MeetingFacts[], now: Day): Map<string, Map<string, Place>> {
  const meetings = new Map(held.map((meeting) => [meeting.id, meeting]));
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
  for (const { personId, meetingId, needUnmet, hoursAhead } of rows.barred) {
    const place = placeOf(personId, meetingId);
    if (place) Object.assign(place, { needUnmet: needUnmet === 1, hoursAhead });
  }
  return places;
}
