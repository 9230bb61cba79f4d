'use server';

import { act } from '@/app/_request/act';
import { change, remove } from '@/domain/contributions/commands';
import { addTogether } from '@/domain/contributions/together-commands';

const itself = ({ id }: { id: string }) => `/contributions/${id}`;

export const addContributions = act(addTogether, {
  goTo: ({ ids }) => `/contributions?added=${ids[0]}&count=${ids.length}`,
});
export const changeContribution = act(change, { goTo: itself });
export const removeContribution = act(remove, { goTo: () => '/contributions?removed=yes' });
