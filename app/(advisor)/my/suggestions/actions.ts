'use server';

import { act } from '@/app/_request/act';
import { confirmAnswer, reopenSuggestion } from '@/domain/suggestions/answer-commands';

const itself = ({ id }: { id: string }) => `/my/suggestions/${id}`;

export const itAnswers = act(confirmAnswer, { goTo: itself });
export const itDoesNot = act(reopenSuggestion, { goTo: itself });
