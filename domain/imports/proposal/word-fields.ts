import { expenseKinds } from '../../claims/words';
import { memberRoles, powers, seatClasses } from '../../groups/words';
import { meetingStates, modes } from '../../meetings/words';
import { advisorKinds, contactChannels, languages, recruitedThrough, sectors } from '../../people/words';
import { decisions } from '../../suggestions/words';
import { results } from '../../votes/words';
import { stateChoices } from '../importers/meetings';
import {
  advisorKindChoices,
  type Choices,
  contactChoices,
  expenseChoices,
  languageChoices,
  memberRoleChoices,
  modeChoices,
  powerChoices,
  recruitedChoices,
  resultChoices,
  seatClassChoices,
  sectorChoices,
  statusChoices,
  yesNo,
} from '../lexicon/choices';

/** A column whose cells stand for words of a list: the list, and how a written form is read. */
export type WordField = {
  list: string;
  words: readonly string[];
  choices: Choices<string>;
  /** What a form stands for that nothing fits, where that is known. */
  otherwise?: string;
};

const language: WordField = { list: 'languages', words: languages, choices: languageChoices };
const sector: WordField = { list: 'sectors', words: sectors, choices: sectorChoices };
const answer: WordField = { list: 'yesNo', words: ['yes', 'no'], choices: yesNo };
const anythingButNo: WordField = { ...answer, otherwise: 'yes' };

/** The columns of each kind of sheet whose words the office may explain. */
export const wordFields: Readonly<Record<string, Readonly<Record<string, WordField>>>> = {
  advisors: {
    language,
    kind: { list: 'advisorKinds', words: advisorKinds, choices: advisorKindChoices },
    prefers: { list: 'contactChannels', words: contactChannels, choices: contactChoices },
    honorarium: answer,
    recruited: { list: 'recruitedThrough', words: recruitedThrough, choices: recruitedChoices },
  },
  partners: { language, sector },
  seats: {
    decides: { list: 'powers', words: powers, choices: powerChoices },
    class: { list: 'seatClasses', words: seatClasses, choices: seatClassChoices },
    role: { list: 'memberRoles', words: memberRoles, choices: memberRoleChoices },
  },
  meetings: {
    mode: { list: 'modes', words: modes, choices: modeChoices },
    key: anythingButNo,
    story: anythingButNo,
    state: { list: 'meetingStates', words: meetingStates, choices: stateChoices },
  },
  motions: { result: { list: 'results', words: results, choices: resultChoices } },
  suggestions: {
    status: { list: 'statuses', words: ['open', 'acknowledged', ...decisions], choices: statusChoices },
  },
  expenses: {
    type: { list: 'expenseTypes', words: [...expenseKinds, 'honorarium'], choices: expenseChoices },
    receipt: answer,
  },
};
