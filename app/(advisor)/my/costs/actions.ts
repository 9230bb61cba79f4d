'use server';

import { act } from '@/app/_request/act';
import { answerHonorarium } from '@/domain/claims/honorarium-commands';
import { addLine, changeLine, dropLine } from '@/domain/claims/line-commands';
import { dropReceipt, sayReceipt } from '@/domain/claims/receipt-commands';
import { startClaim, waiveClaim } from '@/domain/claims/start-commands';
import { submitClaim } from '@/domain/claims/step-commands';

const itself = ({ id }: { id: string }) => `/my/costs/${id}`;

export const startMine = act(startClaim, { goTo: itself });
export const addToMine = act(addLine, { goTo: itself });
export const changeMine = act(changeLine, { goTo: itself });
export const dropFromMine = act(dropLine, { goTo: ({ id, left }) => (left === 0 ? '/my/costs' : itself({ id })) });
export const dropReceiptOfMine = act(dropReceipt, { goTo: itself });
export const sayOfReceipt = act(sayReceipt, { goTo: itself });
export const sendMine = act(submitClaim, { goTo: itself });
export const waiveMine = act(waiveClaim, { goTo: () => '/my/costs' });
export const answerOffer = act(answerHonorarium, { goTo: () => '/my/costs' });
