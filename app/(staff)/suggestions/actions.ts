'use server';

import { act } from '@/app/_request/act';
import { confirmAnswer, noteSeen, reopenSuggestion } from '@/domain/suggestions/answer-commands';
import { correct, raise } from '@/domain/suggestions/raise-commands';
import { acknowledge, assign, changeMade, decide, pause, resume } from '@/domain/suggestions/step-commands';
import { tell } from '@/domain/suggestions/tell-commands';

const itself = ({ id }: { id: string }) => `/suggestions/${id}`;

export const raiseSuggestion = act(raise, { goTo: itself });
export const acknowledgeSuggestion = act(acknowledge, { goTo: itself });
export const assignSuggestion = act(assign, { goTo: itself });
export const decideSuggestion = act(decide, { goTo: itself });
export const noteChange = act(changeMade, { goTo: itself });
export const tellAuthor = act(tell, { goTo: itself });
export const pauseSuggestion = act(pause, { goTo: itself });
export const resumeSuggestion = act(resume, { goTo: itself });
export const correctSuggestion = act(correct, { goTo: itself });
export const noteSeenFor = act(noteSeen, { goTo: itself });
export const confirmFor = act(confirmAnswer, { goTo: itself });
export const reopenFor = act(reopenSuggestion, { goTo: itself });
