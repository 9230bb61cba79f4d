'use server';

import { act } from '@/app/_request/act';
import { ask, withdraw } from '@/domain/requests/commands';

export const askToCome = act(ask, { goTo: () => '/my/open-meetings?asked=yes' });
export const withdrawRequest = act(withdraw, { goTo: () => '/my/open-meetings?asked=no' });
