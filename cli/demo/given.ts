import { cast } from './cast';

/** What was given outside meetings: the week, who, what and how long. */
export const given: readonly (readonly [week: number, name: string, what: string, hours: number])[] = [
  [-46, cast.heard, 'Interview panel for the director of integration', 4],
  [-41, cast.advisorWhoChairs, 'Orientation of new advisors', 3],
  [-37, cast.heardInFrench, 'Relecture du site web en français', 2.5],
  [-33, cast.neverInvitedReviewer, 'Review of the home care leaflet', 1.5],
  [-30, 'Winston Clarke', 'Told his story to the nursing students', 1],
  [-28, cast.leftOut, 'Workshop on going home from hospital', 6],
  [-24, cast.neverTold, 'Focus group on appointment letters', 2],
  [-21, 'Huguette Thibault', 'Témoignage à l’assemblée annuelle', 1],
  [-17, cast.hadToAsk, 'Delegation to the ministry', 7],
  [-15, cast.neverPaidBack, 'Journey map of a stroke', 4],
  [-12, 'Shirin Moradi', 'Review of the interpreter policy', 2],
  [-9, cast.neverInvitedNewcomer, 'Survey on primary care, read and commented', 1.5],
  [-7, cast.driftingAway, 'Workshop on the diabetes classes', 3],
  [-3, cast.seatWithoutVote, 'Interview panel for the nurse lead', 3],
  [-8, cast.advisorWhoChairs, 'Orientation of new advisors, four evenings', 12],
  [-6, cast.carriesMuch, 'Co-design of the welcome centre, three workshops', 14],
  [-4, cast.advisorWhoChairs, 'Interview panel for the new coordinator of care', 8],
  [-2, cast.carriesMuch, 'Traduction du guide d’accueil', 12],
];
