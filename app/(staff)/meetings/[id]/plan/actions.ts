'use server';

import { redirect } from 'next/navigation';
import { act, formAction } from '@/app/_request/act';
import { asPosted } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import { addAcronym } from '@/domain/acronyms/commands';
import { perform } from '@/domain/command';
import { setAgenda } from '@/domain/planning/agenda-commands';
import { cancelMeeting } from '@/domain/planning/cancel-commands';
import { changePlan } from '@/domain/planning/change-commands';
import { addPaper, changePaper, notePapersSent, removePaper } from '@/domain/planning/paper-commands';
import { addStory, removeStory } from '@/domain/planning/story-commands';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';

type Meeting = { id: string };
const saved = (what: string, place: string) => ({
  goTo: ({ id }: Meeting) => `/meetings/${encodeURIComponent(id)}/plan?saved=${what}#${place}`,
});

export const changePlanOf = act(changePlan, {
  goTo: ({ id, told }) => `/meetings/${encodeURIComponent(id)}/plan?saved=changed&told=${told}`,
});
export const cancelOf = act(cancelMeeting, { goTo: ({ id }) => `/meetings/${encodeURIComponent(id)}` });
export const setAgendaOf = act(setAgenda, saved('agenda', 'agenda'));
export const addStoryOf = act(addStory, saved('stories', 'stories'));
export const removeStoryOf = act(removeStory, saved('stories', 'stories'));
export const addPaperOf = act(addPaper, saved('papers', 'papers'));
export const changePaperOf = act(changePaper, saved('papers', 'papers'));
export const removePaperOf = act(removePaper, saved('papers', 'papers'));
export const papersSentOf = act(notePapersSent, saved('papers', 'papers'));

/** Adds a short form to the list everyone reads, and comes back to the meeting that used it. */
export const explainOf = formAction(async (raw, typed) => {
  const viewer = (await currentViewer()) ?? visitor(database());
  const answer = perform(viewer, { ...addAcronym, form: asPosted(addAcronym.form) }, raw, clock());
  if (!answer.ok) return inWords(answer, typed);
  redirect(`/meetings/${encodeURIComponent(typed.meeting?.[0] ?? '')}/plan?saved=acronym#acronyms`);
});
