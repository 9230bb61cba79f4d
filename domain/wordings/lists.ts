import { roles } from '../access/words';
import { claimStates, expenseKinds, honorariumStates, noReceiptReasons } from '../claims/words';
import { contributionKinds } from '../contributions/words';
import { flagRules, flagStates } from '../flags/words';
import { memberRoles, powers, seatClasses } from '../groups/words';
import { replyReasons } from '../invitations/words';
import { attendances, inputs, modes, origins, storyKinds } from '../meetings/words';
import {
  accessNeeds,
  advisorKinds,
  contactChannels,
  onboardingSteps,
  recruitedThrough,
  sectors,
} from '../people/words';
import { decisions, notAdoptedReasons, suggestionSteps, toldChannels } from '../suggestions/words';

/**
 * A list of words that people meet on pages and in forms. `mayHide`: it is a choice among kinds or reasons, and a
 * form may do with fewer; the words of other lists are states and roles that the rules stand on.
 */
type WordList = { about: ListGroup; values: readonly string[]; mayHide: boolean };

export const listGroups = ['people', 'meetings', 'said', 'costs', 'flags'] as const;
export type ListGroup = (typeof listGroups)[number];

const kinds = (about: ListGroup, values: readonly string[]): WordList => ({ about, values, mayHide: true });
const states = (about: ListGroup, values: readonly string[]): WordList => ({ about, values, mayHide: false });

/** The lists by their names, which are those of the messages and of the noun's words, in the order they are read. */
export const wordLists = {
  advisorKinds: kinds('people', advisorKinds),
  sectors: kinds('people', sectors),
  recruitedThrough: kinds('people', recruitedThrough),
  accessNeeds: kinds('people', accessNeeds),
  onboardingSteps: kinds('people', onboardingSteps),
  contactChannels: states('people', contactChannels),
  roles: states('people', roles),
  modes: states('meetings', modes),
  replyReasons: kinds('meetings', replyReasons),
  inputs: states('meetings', inputs),
  storyKinds: kinds('meetings', storyKinds),
  origins: states('meetings', origins),
  attendances: states('meetings', attendances),
  powers: states('meetings', powers),
  seatClasses: states('meetings', seatClasses),
  memberRoles: states('meetings', memberRoles),
  contributionKinds: kinds('said', contributionKinds),
  notAdoptedReasons: kinds('said', notAdoptedReasons),
  decisions: states('said', decisions),
  suggestionSteps: states('said', suggestionSteps),
  toldChannels: states('said', toldChannels),
  expenseKinds: kinds('costs', expenseKinds),
  noReceiptReasons: states('costs', noReceiptReasons),
  claimStates: states('costs', claimStates),
  honorariumStates: states('costs', honorariumStates),
  flagRules: states('flags', flagRules),
  flagStates: states('flags', flagStates),
} as const satisfies Record<string, WordList>;

export type ListName = keyof typeof wordLists;
export const listNames = Object.keys(wordLists) as ListName[];
export const isListName = (name: string): name is ListName => Object.hasOwn(wordLists, name);
