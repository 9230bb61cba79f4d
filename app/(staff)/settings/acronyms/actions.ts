'use server';

import { act } from '@/app/_request/act';
import { addAcronym, changeAcronym, importAcronyms, removeAcronym } from '@/domain/acronyms/commands';

const toList = () => '/settings/acronyms';

export const addToList = act(addAcronym, { goTo: toList });
export const saveAcronym = act(changeAcronym, { goTo: toList });
export const takeOut = act(removeAcronym, { goTo: toList });
export const pasteList = act(importAcronyms, {
  goTo: ({ added, known }) => `/settings/acronyms?added=${added}&known=${known}`,
});
