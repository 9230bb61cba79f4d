'use server';

import { act } from '@/app/_request/act';
import { dismiss, reopen, takeUp } from '@/domain/flags/commands';

export const takeUpFlag = act(takeUp);
export const dismissFlag = act(dismiss);
export const reopenFlag = act(reopen);
