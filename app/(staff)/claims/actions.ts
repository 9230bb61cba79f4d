'use server';

import { act } from '@/app/_request/act';
import { approveClaim } from '@/domain/claims/approve-commands';
import { addLine, changeLine, dropLine } from '@/domain/claims/line-commands';
import { dropReceipt, sayReceipt } from '@/domain/claims/receipt-commands';
import { startClaim, waiveClaim } from '@/domain/claims/start-commands';
import { giveAdvance, payClaim, returnClaim, submitClaim } from '@/domain/claims/step-commands';

const itself = ({ id }: { id: string }) => `/claims/${id}`;

export const startFor = act(startClaim, { goTo: itself });
export const waiveFor = act(waiveClaim, { goTo: ({ personId }) => `/claims/new?person=${personId}` });
export const addTo = act(addLine, { goTo: itself });
export const change = act(changeLine, { goTo: itself });
export const drop = act(dropLine, { goTo: ({ id, left }) => (left === 0 ? '/claims' : itself({ id })) });
export const dropOneReceipt = act(dropReceipt, { goTo: itself });
export const sayOfReceipt = act(sayReceipt, { goTo: itself });
export const submit = act(submitClaim, { goTo: itself });
export const sendBack = act(returnClaim, { goTo: itself });
export const approve = act(approveClaim, { goTo: itself });
export const pay = act(payClaim, { goTo: itself });
export const advance = act(giveAdvance, { goTo: itself });
