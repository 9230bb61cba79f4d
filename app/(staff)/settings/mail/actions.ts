'use server';

import { act } from '@/app/_request/act';
import { tryAgain, withdraw } from '@/domain/notifications/office-commands';

export const tryMailAgain = act(tryAgain);
export const takeMailBack = act(withdraw);
