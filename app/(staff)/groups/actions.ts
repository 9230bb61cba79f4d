'use server';

import { act } from '@/app/_request/act';
import { addGroup, changeGroup, closeGroup, reopenGroup } from '@/domain/groups/commands';
import { setTerms } from '@/domain/groups/terms-commands';

const toGroup = ({ id }: { id: string }): string => `/groups/${id}`;

export const addGroupOf = act(addGroup, { goTo: toGroup });
export const changeGroupOf = act(changeGroup, { goTo: toGroup });
export const closeGroupOf = act(closeGroup, { goTo: toGroup });
export const reopenGroupOf = act(reopenGroup, { goTo: toGroup });
export const setTermsOf = act(setTerms, { goTo: ({ groupId }) => `/groups/${groupId}/terms` });
