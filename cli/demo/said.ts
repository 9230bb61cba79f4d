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

const {
  heard: anselm,
  advisorWhoChairs: beatrice,
  heardInFrench: rejean,
  seatWithoutVote: pearl,
  leftOut: rosalind,
  hadToAsk: harvinder,
  hearsNothingBack: clemence,
  neverTold: stanley,
  waitsForADecision: adaeze,
  unanswered: noreen,
  neverPaidBack: farid,
  toldLate: gwen,
  neverClaims: mabel,
  neverInvitedReviewer: edith,
} = cast;
const MH = 'mentalHealth';
const PC = 'primaryCare';
const AW = 'agingWell';
const winston = 'Winston Clarke';
const delphine = 'Delphine Osborne';
const lakshmi = 'Lakshmi Iyer';
const graham = 'Graham Tuck';
const shirin = 'Shirin Moradi';
const huguette = 'Huguette Thibault';
const aurele = 'Aurèle Castonguay';

/** What the advisors asked for this year, in their own words. */
export const said: readonly Said[] = [
  [anselm, 'steering', 2, 'Send papers a full week ahead, in one file', 'adopted', 'One file, eight days ahead'],
  [anselm, MH, 5, 'Put the crisis number on every discharge sheet', 'adopted', 'On all sheets'],
  [anselm, 'steering', 9, 'Open each meeting with somebody’s story', 'adopted', 'Every second meeting opens so'],
  [anselm, MH, 10, 'Let family members call the crisis line', 'adopted', 'The table voted for it'],
  [beatrice, 'council', 1, 'Give each working group two advisors, not one', 'waiting'],
  [beatrice, 'steering', 5, 'Report back to the council after each vote', 'adopted', 'A page after each vote'],
  [beatrice, 'council', 9, 'Print the acronym list in large type', 'adopted', 'New list, 18 points'],
  [
    rejean,
    'french',
    1,
    'Traduire les ordres du jour, pas seulement les procès-verbaux',
    'part',
    'Dès la prochaine rencontre',
  ],
  [rejean, 'steering', 6, 'Offrir l’interprétation aux assemblées publiques', 'adopted', 'Deux interprètes'],
  [rejean, 'french', 4, 'Afficher l’offre active à l’accueil de l’hôpital', 'adopted', 'Affiches posées'],
  [pearl, 'steering', 3, 'Say in the terms of reference who votes and why', 'referred', 'To the governance review'],
  [pearl, 'steering', 8, 'Start at six, not five, for those who work', 'adopted', 'Six o’clock since then'],
  [rosalind, 'council', 6, 'Ask caregivers before choosing clinic hours', 'part', 'Asked for two of three clinics'],
  [rosalind, PC, 5, 'List the walk-in clinics that take wheelchairs', 'adopted', 'On the website'],
  [harvinder, MH, 3, 'Tell families what the intake call will ask', 'adopted', 'A one-page guide'],
  [harvinder, MH, 7, 'Keep one name to call through the whole wait', 'not', 'Not feasible with today’s staff'],
  [clemence, 'french', 2, 'Avoir une ligne en français après 17 h', 'just-decided', 'deux soirs par semaine'],
  [clemence, 'french', 3, 'Rappeler les patients dans leur langue', 'just-decided', 'à la clinique du Rocher'],
  [
    clemence,
    'council',
    8,
    'Indiquer qui parle français dans le répertoire',
    'just-decided',
    'Ajouté à l’édition suivante',
  ],
  [stanley, 'council', 5, 'Put benches on the long hospital corridor', 'never-told', 'Four benches ordered'],
  [stanley, 'council', 10, 'Let people choose a text message as reminder', 'adopted', 'Text messages since then'],
  [adaeze, PC, 2, 'Book family members one after another', 'undecided'],
  [adaeze, 'council', 6, 'Childcare in the room next door during meetings', 'undecided'],
  [adaeze, 'council', 11, 'Say on the invitation that costs are paid back', 'adopted', 'On every invitation'],
  [noreen, MH, 0, 'A quiet room where people wait for intake', 'unacknowledged'],
  [noreen, MH, 1, 'Phone those who do not answer email', 'unacknowledged'],
  [noreen, MH, 8, 'Say in plain words what “triage” means', 'adopted', 'New wording on the letter'],
  [farid, 'council', 7, 'Pay mileage up front for those who drive far', 'not', 'Budget rules do not allow it'],
  [farid, PC, 4, 'Evening hours at one clinic at least', 'adopted', 'Two evenings in Ridgeview'],
  [gwen, 'council', 4, 'Send invitations to all of us on one day', 'adopted', 'The mailing list was mended'],
  [mabel, AW, 2, 'Let the visiting nurse sign the equipment form', 'adopted', 'Agreed with the supplier'],
  [edith, 'council', 3, 'Shorter leaflets, one question a page', 'part', 'The home care leaflet so far'],
  [winston, AW, 1, 'One binder in the home that every visitor writes in', 'waiting'],
  [winston, AW, 4, 'Phone the caregiver the day after discharge', 'adopted', 'Since the second visit team'],
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
  [graham, PC, 3, 'A bus stop at the new clinic', 'referred', 'To the county'],
  [graham, PC, 1, 'Tell people their place on the waiting list', 'waiting'],
  [shirin, PC, 3, 'Interpreters by phone at every front desk', 'part', 'At three desks of five'],
  [huguette, 'french', 3, 'Un formulaire de plainte en français simple', 'adopted', 'En ligne, une page'],
  [aurele, 'french', 4, 'Parler du groupe à la radio communautaire', 'not', 'Hors mandat de l’équipe'],
  [null, 'council', 5, 'Name tags with first names, for everyone', 'adopted', 'On the table by the door'],
  [delphine, 'council', 0, 'Ask the pharmacy to label in large type', 'new'],
];
