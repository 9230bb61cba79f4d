'use server';

import { act } from '@/app/_request/act';
import { answerHonorarium, offerHonorarium, payHonoraria } from '@/domain/claims/honorarium-commands';

const list = () => '/claims/honoraria';

export const offer = act(offerHonorarium, { goTo: list });
export const answerFor = act(answerHonorarium, { goTo: list });
export const paySome = act(payHonoraria, { goTo: list });
