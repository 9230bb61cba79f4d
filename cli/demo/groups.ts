import type { Weekday } from './calendar';
import { cast, type Table } from './cast';
import { sectorOf } from './partners';

export type DemoSeat = {
  /** Null where nobody holds the seat. */
  name: string | null;
  side: 'Advisor' | 'Partner';
  /** "Advisor", or the partner's sector. */
  represents: string;
  votes: number;
  seat: 'Voting' | 'Non-voting' | 'Alternate';
  role: string;
  from?: number;
  to?: number;
};

export type DemoGroup = {
  power: 'Decides' | 'Advises' | 'Works';
  weekday: Weekday;
  /** Weeks of the latest meeting and between two; how many were held, and how many are to come. */
  last: number;
  every: number;
  held: number;
  toCome: number;
  /** Meetings in turn, the latest first. */
  modes: readonly ('In person' | 'Virtual' | 'Hybrid')[];
  start: string;
  end: string;
  place: string;
  seats: readonly DemoSeat[];
};

type More = Partial<Pick<DemoSeat, 'role' | 'seat' | 'from' | 'to'>>;
const seat = (name: string | null, side: DemoSeat['side'], votes: number, more: More = {}): DemoSeat => ({
  name,
  side,
  represents: side === 'Advisor' ? 'Advisor' : (sectorOf(name ?? '') ?? 'Other'),
  votes,
  seat: votes > 0 ? 'Voting' : 'Non-voting',
  role: 'Member',
  ...more,
});
const advisor = (name: string | null, votes = 0, more: More = {}): DemoSeat => seat(name, 'Advisor', votes, more);
const partner = (name: string, votes = 0, role = 'Member'): DemoSeat => seat(name, 'Partner', votes, { role });

const monthly = { every: 4, held: 13, toCome: 2 };
const everyEight = { every: 8, held: 6, toCome: 1 };

/** The seven groups: how often they meet, who sits there, and what a vote weighs. */
export const groups: Readonly<Record<Table, DemoGroup>> = {
  steering: {
    ...monthly,
    ...{ power: 'Decides', weekday: 'tue', last: 0, modes: ['Hybrid'], start: '18:00', end: '20:00' },
    place: 'Limestone General Hospital, room 4',
    seats: [
      partner(cast.leader, 2, 'Co-chair'),
      partner('Ursula Brandt', 3, 'Co-chair'),
      partner('Vikram Sethi', 3),
      partner('Amélie Fontaine', 2),
      partner(cast.chair, 2),
      partner('Marlene Shawana', 2),
      ...['Patrick Doyle', 'Nkechi Eze', 'Helena Duarte', 'Curtis Bell'].map((name) => partner(name, 1)),
      ...[cast.advisorWhoChairs, cast.heard, cast.heardInFrench].map((name) => advisor(name, 1)),
      advisor(cast.seatWithoutVote),
      advisor('Samuel Eisen', 0, { seat: 'Alternate' }),
    ],
  },
  council: {
    ...monthly,
    ...{ power: 'Advises', weekday: 'wed', last: -1, modes: ['In person', 'Virtual'], start: '13:30', end: '15:30' },
    place: 'Ridge Community Centre',
    seats: [
      advisor(cast.advisorWhoChairs, 0, { role: 'Chair' }),
      ...[cast.neverTold, cast.neverPaidBack, cast.toldLate, cast.leftOut, cast.onLeave].map((name) => advisor(name)),
      ...[cast.hearsNothingBack, cast.neverClaims, cast.waitsForADecision].map((name) => advisor(name)),
      ...['Delphine Osborne', 'Graham Tuck', cast.driftingAway].map((name) => advisor(name)),
      advisor(cast.joinedLastMonth, 0, { from: -4 }),
      ...['Helena Duarte', 'Naomi Feld'].map((name) => partner(name)),
    ],
  },
  mentalHealth: {
    ...monthly,
    ...{ power: 'Decides', weekday: 'thu', last: -2, modes: ['Virtual', 'Hybrid'], start: '16:00', end: '17:30' },
    place: 'Harbour Mental Health and Addictions',
    seats: [
      partner(cast.chair, 1, 'Chair'),
      ...['Yvette Charron', 'Kofi Mensah', 'Lena Fischer', 'Marcus Webb'].map((name) => partner(name, 1)),
      ...['Fiona Lachance', 'Marlene Shawana'].map((name) => partner(name, 1)),
      ...[cast.hadToAsk, cast.unanswered, cast.heard, cast.shutOut].map((name) => advisor(name, 1)),
      advisor(cast.leftTheTeam, 1, { to: -20 }),
      advisor(cast.carriesMuch, 1, { from: -18 }),
    ],
  },
  finance: {
    ...everyEight,
    ...{ power: 'Decides', weekday: 'thu', last: -1, modes: ['Virtual'], start: '09:00', end: '10:30' },
    place: 'Video',
    seats: [
      partner('Oscar Lindholm', 1, 'Chair'),
      ...[cast.leader, 'Ursula Brandt', 'Grace Petrov', 'Patrick Doyle'].map((name) => partner(name, 1)),
      advisor(null, 1),
    ],
  },
  agingWell: {
    ...everyEight,
    ...{ power: 'Works', weekday: 'wed', last: -2, modes: ['In person'], start: '10:00', end: '12:00' },
    place: 'Maple Terrace, sunroom',
    seats: [
      partner('Ines Carvalho', 0, 'Chair'),
      ...['Ursula Brandt', 'Patrick Doyle', 'Bryce Whitlock', 'Naomi Feld', 'Jamie Corrigan'].map((n) => partner(n)),
      ...['Winston Clarke', cast.neverClaims].map((name) => advisor(name)),
    ],
  },
  primaryCare: {
    ...everyEight,
    ...{ power: 'Works', weekday: 'tue', last: -3, modes: ['Hybrid', 'In person'], start: '17:30', end: '19:00' },
    place: 'Ridgeview Family Health Team',
    seats: [
      partner('Vikram Sethi', 0, 'Chair'),
      ...['Amélie Fontaine', 'Lena Fischer', 'Odette Brisson', 'Ravi Menon'].map((name) => partner(name)),
      ...[cast.leftOut, cast.waitsForADecision, cast.neverPaidBack].map((name) => advisor(name)),
      ...[cast.onLeave, 'Shirin Moradi'].map((name) => advisor(name)),
    ],
  },
  french: {
    ...everyEight,
    ...{ power: 'Works', weekday: 'wed', last: -2, modes: ['Virtual'], start: '18:30', end: '20:00' },
    place: 'Vidéo',
    seats: [
      advisor(cast.heardInFrench, 0, { role: 'Co-chair' }),
      partner('Amélie Fontaine', 0, 'Co-chair'),
      ...['Yvette Charron', 'Étienne Labelle', 'Carole Duquette'].map((name) => partner(name)),
      ...['Huguette Thibault', cast.carriesMuch, 'Aurèle Castonguay'].map((name) => advisor(name)),
      advisor(cast.hearsNothingBack),
    ],
  },
};
