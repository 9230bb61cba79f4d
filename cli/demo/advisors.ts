import { cast } from './cast';

/** How someone gets to a meeting in a room, and what care costs them. Kilometres there and back. */
export type Travel = { by: 'parking' | 'bus' | 'car' | 'screen'; km?: number; care?: 'respite' | 'child care' };

export type DemoAdvisor = {
  name: string;
  kind: string;
  language: 'English' | 'French';
  /** Weeks of the demo's calendar; someone who joined before the year has none. */
  joined?: number;
  left?: number;
  honorarium: 'Y' | 'N';
  recruited: string;
  prefers: string;
  travel: Travel;
};

const OPEN = 'Open call';
const LEADER = 'Invited by a leader';
const PEER = 'Another advisor';
const ELSEWHERE = 'Advocacy elsewhere';
const ORGANIZATION = 'Partner organization';

type Line = [name: string, kind: string, recruited: string, travel: Travel, more?: Partial<DemoAdvisor>];

const bus: Travel = { by: 'bus' };
const parking: Travel = { by: 'parking' };
const screen: Travel = { by: 'screen' };
const car = (km: number, care?: Travel['care']): Travel => ({ by: 'car', km, ...(care ? { care } : {}) });
const french = { language: 'French' } as const;
const paid = { honorarium: 'Y' } as const;

const lines: readonly Line[] = [
  [cast.advisorWhoChairs, 'Patient', LEADER, parking, paid],
  [cast.heard, 'Patient and community member', ELSEWHERE, bus, paid],
  [cast.heardInFrench, 'Caregiver', OPEN, car(64, 'respite'), french],
  [cast.seatWithoutVote, 'Family', LEADER, parking],
  [cast.leftOut, 'Caregiver', OPEN, car(38, 'respite'), paid],
  [cast.hadToAsk, 'Family', PEER, bus],
  [cast.hearsNothingBack, 'Patient', ORGANIZATION, car(52), french],
  [cast.neverTold, 'Patient', ELSEWHERE, parking],
  [cast.waitsForADecision, 'Family', OPEN, { by: 'bus', care: 'child care' }, paid],
  [cast.unanswered, 'Patient', ORGANIZATION, screen, { prefers: 'Phone' }],
  [cast.neverPaidBack, 'Caregiver', ELSEWHERE, car(46, 'respite'), paid],
  [cast.toldLate, 'Patient', PEER, bus, { prefers: 'Phone' }],
  [cast.neverClaims, 'Community member', OPEN, parking, { prefers: 'Paper' }],
  [cast.joinedLastMonth, 'Family', PEER, bus, { joined: -4 }],
  [cast.onLeave, 'Caregiver', LEADER, car(30)],
  [cast.leftTheTeam, 'Patient', ORGANIZATION, bus, { left: -20 }],
  [cast.neverInvited, 'Patient', OPEN, bus, { joined: -40 }],
  [cast.neverInvitedInFrench, 'Caregiver', OPEN, car(70), { ...french, joined: -30 }],
  [cast.neverInvitedReviewer, 'Community member', PEER, screen, { joined: -26, prefers: 'Paper' }],
  [cast.neverInvitedNewcomer, 'Family', ORGANIZATION, bus, { joined: -15 }],
  ['Huguette Thibault', 'Patient', PEER, screen, french],
  [cast.carriesMuch, 'Family', ELSEWHERE, screen, { ...french, ...paid, joined: -22 }],
  ['Aurèle Castonguay', 'Community member', OPEN, screen, french],
  ['Winston Clarke', 'Caregiver', ORGANIZATION, car(24, 'respite')],
  ['Shirin Moradi', 'Patient', OPEN, bus, paid],
  ['Delphine Osborne', 'Family', LEADER, parking, paid],
  ['Graham Tuck', 'Patient', ELSEWHERE, car(58)],
  [cast.driftingAway, 'Caregiver', OPEN, { by: 'bus', care: 'respite' }, paid],
  [cast.shutOut, 'Family', PEER, screen],
  ['Samuel Eisen', 'Community member', LEADER, parking],
];

/** The thirty advisors of the demo. */
export const advisors: readonly DemoAdvisor[] = lines.map(([name, kind, recruited, travel, more]) => ({
  name,
  kind,
  recruited,
  travel,
  language: 'English',
  honorarium: 'N',
  prefers: 'Email',
  ...more,
}));
