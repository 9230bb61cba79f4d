import { cast, type Table } from './cast';

/**
 * How a suggestion fared. `adopted`, `part`, `not` and `referred` were acknowledged, decided and told in good time;
 * `waiting` is recent and acknowledged, `new` came in this week. The others are the stories of the cast.
 */
export type Fate =
  | 'adopted'
  | 'part'
  | 'not'
  | 'referred'
  | 'waiting'
  | 'new'
  | 'just-decided'
  | 'never-told'
  | 'undecided'
  | 'unacknowledged';

/** Who (null: the group, nobody in particular) said what at which of a group's meetings, and what came of it. */
export type Said = readonly [by: string | null, at: Table, index: number, text: string, fate: Fate, outcome?: string];

const winston = 'Winston Clarke';
const delphine = 'Delphine Osborne';
const lakshmi = 'Lakshmi Iyer';
const graham = 'Graham Tuck';
const shirin = 'Shirin Moradi';
const huguette = 'Huguette Thibault';
const aurele = 'Aurèle Castonguay';

/** What the advisors asked for this year, in their own words. */
export const said: readonly Said[] = [
  [cast.heard, 'steering', 2, 'Send papers a full week ahead, in one file', 'adopted', 'One file, eight days ahead'],
  [cast.heard, 'mentalHealth', 5, 'Put the crisis number on every discharge sheet', 'adopted', 'On all sheets'],
  [cast.heard, 'steering', 9, 'Open each meeting with somebody’s story', 'adopted', 'Every second meeting opens so'],
  [cast.heard, 'mentalHealth', 10, 'Let family members call the crisis line', 'adopted', 'The table voted for it'],
  [cast.advisorWhoChairs, 'council', 1, 'Give each working group two advisors, not one', 'waiting'],
  [
    cast.advisorWhoChairs,
    'steering',
    5,
    'Report back to the council after each vote',
    'adopted',
    'A page after each vote',
  ],
  [cast.advisorWhoChairs, 'council', 9, 'Print the acronym list in large type', 'adopted', 'New list, 18 points'],
  [
    cast.heardInFrench,
    'french',
    1,
    'Traduire les ordres du jour, pas seulement les procès-verbaux',
    'part',
    'Dès janvier',
  ],
  [
    cast.heardInFrench,
    'steering',
    6,
    'Offrir l’interprétation aux assemblées publiques',
    'adopted',
    'Deux interprètes',
  ],
  [cast.heardInFrench, 'french', 4, 'Afficher l’offre active à l’accueil de l’hôpital', 'adopted', 'Affiches posées'],
  [
    cast.seatWithoutVote,
    'steering',
    3,
    'Say in the terms of reference who votes and why',
    'referred',
    'To the governance review',
  ],
  [
    cast.seatWithoutVote,
    'steering',
    8,
    'Start at six, not five, for those who work',
    'adopted',
    'Six o’clock since then',
  ],
  [cast.leftOut, 'council', 6, 'Ask caregivers before choosing clinic hours', 'part', 'Asked for two of three clinics'],
  [cast.leftOut, 'primaryCare', 5, 'List the walk-in clinics that take wheelchairs', 'adopted', 'On the website'],
  [cast.hadToAsk, 'mentalHealth', 3, 'Tell families what the intake call will ask', 'adopted', 'A one-page guide'],
  [
    cast.hadToAsk,
    'mentalHealth',
    7,
    'Keep one name to call through the whole wait',
    'not',
    'Not feasible with today’s staff',
  ],
  [
    cast.hearsNothingBack,
    'french',
    2,
    'Avoir une ligne en français après 17 h',
    'just-decided',
    'Oui, dès le printemps',
  ],
  [
    cast.hearsNothingBack,
    'french',
    3,
    'Rappeler les patients dans leur langue',
    'just-decided',
    'Oui, à la clinique du Rocher',
  ],
  [cast.hearsNothingBack, 'council', 8, 'Indiquer qui parle français dans le répertoire', 'just-decided', 'Oui'],
  [cast.neverTold, 'council', 5, 'Put benches on the long hospital corridor', 'never-told', 'Four benches ordered'],
  [
    cast.neverTold,
    'council',
    10,
    'Let people choose a text message as reminder',
    'adopted',
    'Text messages since the fall',
  ],
  [cast.waitsForADecision, 'primaryCare', 2, 'Book family members one after another', 'undecided'],
  [cast.waitsForADecision, 'council', 6, 'Childcare in the room next door during meetings', 'undecided'],
  [
    cast.waitsForADecision,
    'council',
    11,
    'Say on the invitation that costs are paid back',
    'adopted',
    'On every invitation',
  ],
  [cast.unanswered, 'mentalHealth', 0, 'A quiet room where people wait for intake', 'unacknowledged'],
  [cast.unanswered, 'mentalHealth', 1, 'Phone those who do not answer email', 'unacknowledged'],
  [
    cast.unanswered,
    'mentalHealth',
    8,
    'Say in plain words what “triage” means',
    'adopted',
    'New wording on the letter',
  ],
  [
    cast.neverPaidBack,
    'council',
    7,
    'Pay mileage up front for those who drive far',
    'not',
    'Budget rules do not allow it',
  ],
  [
    cast.neverPaidBack,
    'primaryCare',
    4,
    'Evening hours at one clinic at least',
    'adopted',
    'Two evenings in Ridgeview',
  ],
  [cast.toldLate, 'council', 4, 'Send invitations to all of us on one day', 'adopted', 'The mailing list was mended'],
  [
    cast.neverClaims,
    'agingWell',
    2,
    'Let the visiting nurse sign the equipment form',
    'adopted',
    'Agreed with the supplier',
  ],
  [
    cast.neverInvitedReviewer,
    'council',
    3,
    'Shorter leaflets, one question a page',
    'part',
    'The home care leaflet so far',
  ],
  [winston, 'agingWell', 1, 'One binder in the home that every visitor writes in', 'waiting'],
  [winston, 'agingWell', 4, 'Phone the caregiver the day after discharge', 'adopted', 'Since the second visit team'],
  [
    delphine,
    'council',
    2,
    'Put the parking price on the appointment letter',
    'adopted',
    'On the letters of both sites',
  ],
  [
    delphine,
    'council',
    12,
    'A map of the hospital with the colours of the doors',
    'not',
    'Already in place at the desk',
  ],
  [
    lakshmi,
    'council',
    6,
    'Offer meetings by phone for those without video',
    'adopted',
    'A phone number on each invitation',
  ],
  [lakshmi, 'council', 9, 'Recipes for diabetes in Punjabi and Tamil', 'referred', 'To Public Health'],
  [graham, 'primaryCare', 3, 'A bus stop at the new clinic', 'referred', 'To the county'],
  [graham, 'primaryCare', 1, 'Tell people their place on the waiting list', 'waiting'],
  [shirin, 'primaryCare', 3, 'Interpreters by phone at every front desk', 'part', 'At three desks of five'],
  [huguette, 'french', 3, 'Un formulaire de plainte en français simple', 'adopted', 'En ligne depuis l’hiver'],
  [aurele, 'french', 4, 'Parler du groupe à la radio communautaire', 'not', 'Hors mandat de l’équipe'],
  [null, 'council', 5, 'Name tags with first names, for everyone', 'adopted', 'On the table by the door'],
  [delphine, 'council', 0, 'Ask the pharmacy to label in large type', 'new'],
];

/** What was given outside meetings: the week, who, what and how long. */
export const given: readonly (readonly [week: number, name: string, what: string, hours: number])[] = [
  [-46, cast.heard, 'Interview panel for the director of integration', 4],
  [-41, cast.advisorWhoChairs, 'Orientation of new advisors', 3],
  [-37, cast.heardInFrench, 'Relecture du site web en français', 2.5],
  [-33, cast.neverInvitedReviewer, 'Review of the home care leaflet', 1.5],
  [-30, winston, 'Told his story to the nursing students', 1],
  [-28, cast.leftOut, 'Co-design workshop on discharge', 6],
  [-24, cast.neverTold, 'Focus group on appointment letters', 2],
  [-21, huguette, 'Témoignage à l’assemblée annuelle', 1],
  [-17, cast.hadToAsk, 'Delegation to the ministry', 7],
  [-15, cast.neverPaidBack, 'Journey map of a stroke', 4],
  [-12, shirin, 'Review of the interpreter policy', 2],
  [-9, cast.neverInvitedNewcomer, 'Survey on primary care, read and commented', 1.5],
  [-7, lakshmi, 'Co-design workshop on diabetes classes', 3],
  [-3, cast.seatWithoutVote, 'Interview panel for the nurse lead', 3],
];
