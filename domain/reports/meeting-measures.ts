import type { Side } from '../groups/words';
import type { Thresholds } from '../settings/words';
import type { EquityFacts, PlaceFacts } from './facts';
import { type Measure, median, missing } from './measure';

type Rows<Name extends keyof EquityFacts> = Pick<EquityFacts, Name>;

const ofSide = <Row extends { side: Side }>(rows: readonly Row[], side: Side): Row[] =>
  rows.filter((row) => row.side === side);
export const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0);
/** How many distinct people; nobody in particular (null) is not one. */
export const peopleIn = (rows: readonly { personId: string | null }[]): number =>
  new Set(rows.flatMap((row) => row.personId ?? [])).size;

/** Invited, of those who should have been: places (person × meeting). Only being asked by the office counts. */
function invited(places: readonly PlaceFacts[]): Measure {
  return {
    numerator: sumOf(places, (place) => place.invited),
    denominator: sumOf(places, (place) => place.expected),
    people: peopleIn(places),
    rest: peopleIn(places.filter((place) => place.invited < place.expected)),
    missing: null,
  };
}

/** Came, of those who should have been, however they came to be there. */
function came(places: readonly PlaceFacts[]): Measure {
  return {
    numerator: sumOf(places, (place) => place.came),
    denominator: sumOf(places, (place) => place.expected),
    people: peopleIn(places),
    rest: peopleIn(places.filter((place) => place.came < place.expected)),
    missing: missing(
      'attendance-not-recorded',
      sumOf(places, (place) => place.unrecorded),
    ),
  };
}

function byAsking({ presences }: Rows<'presences'>, side: Side): Measure {
  const there = ofSide(presences, side);
  return {
    numerator: sumOf(there, (presence) => presence.byAsking),
    denominator: sumOf(there, (presence) => presence.came),
    people: peopleIn(there),
    rest: peopleIn(there.filter((presence) => presence.byAsking < presence.came)),
    missing: null,
  };
}

/** Invitations with fewer days of notice than there should be, of those whose date is known; the median of all those. */
function lateNotice(facts: Rows<'invitations' | 'notices'>, side: Side): Measure {
  const sent = ofSide(facts.invitations, side);
  const dated = sumOf(sent, (row) => row.sent - row.undated);
  return {
    numerator: sumOf(sent, (row) => row.late),
    denominator: dated,
    people: peopleIn(sent),
    rest: peopleIn(sent.filter((row) => row.late < row.sent - row.undated)),
    missing: missing(
      'invitations-without-date',
      sumOf(sent, (row) => row.undated),
    ),
    median: median(ofSide(facts.notices, side).map(({ days, times }) => ({ value: days, times }))),
  };
}

/** Meetings where exactly one advisor was present among enough people, of those whose attendance is known. */
function loneVoice({ meetings, presences }: Rows<'meetings' | 'presences'>, thresholds: Thresholds): Measure {
  const recorded = meetings.filter((meeting) => meeting.recorded > 0);
  const lone = recorded.filter(
    (meeting) => meeting.advisors === 1 && meeting.people >= thresholds['lone-voice-people'],
  );
  return {
    numerator: lone.length,
    denominator: recorded.length,
    people: peopleIn(presences),
    rest: 0,
    missing: missing('meetings-without-attendance', meetings.length - recorded.length),
  };
}

/** The figures about meetings: who was expected, invited and there. */
export function meetingMeasures(facts: EquityFacts, thresholds: Thresholds) {
  const [advisors, partners] = [ofSide(facts.places, 'advisor'), ofSide(facts.places, 'partner')];
  const key = (places: readonly PlaceFacts[]) => places.filter((place) => place.isKey === 1);
  return {
    'invited-advisors': invited(advisors),
    'invited-partners': invited(partners),
    'invited-key-advisors': invited(key(advisors)),
    'invited-key-partners': invited(key(partners)),
    'came-advisors': came(advisors),
    'came-partners': came(partners),
    'by-asking-advisors': byAsking(facts, 'advisor'),
    'by-asking-partners': byAsking(facts, 'partner'),
    'late-notice-advisors': lateNotice(facts, 'advisor'),
    'late-notice-partners': lateNotice(facts, 'partner'),
    'lone-voice': loneVoice(facts, thresholds),
  };
}
