import type { Role } from '@/domain/access/words';
import type { FlagRule } from '@/domain/flags/words';

/**
 * The people of the story, by what they live through: the demo plays it, and the tests hold it to its word.
 * Everyone is invented.
 */
export const cast = {
  administrator: 'Ingrid Halvorsen',
  coordinator: 'Tamara Osei',
  finance: 'Leonard Kowalczyk',
  leader: 'Margaret Oyelaran',
  chair: 'Dominic Castellano',
  advisorWhoChairs: 'Beatrice Anand',
  leftOut: 'Rosalind Meeks',
  hadToAsk: 'Harvinder Gill',
  hearsNothingBack: 'Clémence Marchand',
  neverTold: 'Stanley Wojcik',
  waitsForADecision: 'Adaeze Nwosu',
  unanswered: 'Noreen Sabourin',
  neverPaidBack: 'Farid Rahimi',
  seatWithoutVote: 'Pearl Montgomery',
  toldLate: 'Gwendolyn Pryce',
  neverClaims: 'Mabel Hutchings',
  joinedLastMonth: 'Kiran Dhaliwal',
  onLeave: 'Olive Tremblett',
  heard: 'Anselm Okafor',
  heardInFrench: 'Réjean Lavallée',
  leftTheTeam: 'Norman Peltier',
  shutOut: 'Bronwyn Hughes',
  driftingAway: 'Lakshmi Iyer',
  carriesMuch: 'Mireille Beaudry',
  neverInvited: 'Teodoro Santos',
  neverInvitedInFrench: 'Jocelyne Gauthier',
  neverInvitedReviewer: 'Edith Vandermeer',
  neverInvitedNewcomer: 'Yusuf Abdi',
} as const;
export type CastMember = keyof typeof cast;

/** The groups, by what they are in the story. */
export const tables = {
  steering: 'Steering Committee',
  council: 'Patient, Family and Caregiver Council',
  mentalHealth: 'Mental Health and Addictions Table',
  finance: 'Finance and Audit Table',
  agingWell: 'Aging Well at Home Working Group',
  primaryCare: 'Primary Care Access Working Group',
  french: 'Groupe de travail sur les services en français',
} as const;
export type Table = keyof typeof tables;

/** Who each rule must find on the day the demo is looked at: these, and nobody by accident. */
export const expectedFlags: Readonly<Record<FlagRule, readonly string[]>> = {
  'left-out': [cast.leftOut],
  'had-to-ask': [cast.hadToAsk],
  'never-invited': [cast.neverInvitedReviewer, cast.neverInvitedInFrench, cast.neverInvited, cast.neverInvitedNewcomer],
  'late-notice': [cast.toldLate],
  'effectively-excluded': [cast.shutOut],
  'drifting-away': [cast.driftingAway],
  'over-load': [cast.advisorWhoChairs, cast.carriesMuch],
  'seat-without-vote': [cast.seatWithoutVote],
  'structural-gap': [tables.finance],
  'lone-voice': [tables.agingWell],
  'invitation-parity': [tables.primaryCare],
  'guest-parity': [tables.mentalHealth],
  unanswered: [cast.unanswered],
  'decision-overdue': [cast.waitsForADecision],
  'never-told': [cast.neverTold],
  'feedback-without-follow-up': [cast.hearsNothingBack],
  'out-of-pocket': [cast.neverPaidBack],
  unclaimed: [cast.neverClaims],
};

export type Door = { member: CastMember; role: Role; table?: Table };

/** Whose eyes the demo can be looked through. The administrator comes with setting the house up. */
export const doors: readonly Door[] = [
  { member: 'coordinator', role: 'coordinator' },
  { member: 'finance', role: 'finance' },
  { member: 'leader', role: 'leader' },
  { member: 'chair', role: 'chair', table: 'mentalHealth' },
  { member: 'advisorWhoChairs', role: 'chair', table: 'council' },
  { member: 'heard', role: 'advisor' },
  { member: 'heardInFrench', role: 'advisor' },
  { member: 'leftOut', role: 'advisor' },
  { member: 'hadToAsk', role: 'advisor' },
  { member: 'hearsNothingBack', role: 'advisor' },
  { member: 'neverTold', role: 'advisor' },
  { member: 'waitsForADecision', role: 'advisor' },
  { member: 'unanswered', role: 'advisor' },
  { member: 'neverPaidBack', role: 'advisor' },
  { member: 'seatWithoutVote', role: 'advisor' },
  { member: 'toldLate', role: 'advisor' },
  { member: 'neverClaims', role: 'advisor' },
  { member: 'shutOut', role: 'advisor' },
  { member: 'driftingAway', role: 'advisor' },
  { member: 'carriesMuch', role: 'advisor' },
  { member: 'neverInvited', role: 'advisor' },
  { member: 'neverInvitedInFrench', role: 'advisor' },
  { member: 'joinedLastMonth', role: 'advisor' },
  { member: 'onLeave', role: 'advisor' },
];

/** Everyone's address: first.last@example.org, without accents. */
export const emailOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@example.org`;
