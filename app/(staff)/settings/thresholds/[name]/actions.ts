'use server';

import { act } from '@/app/_request/act';
import { setThreshold } from '@/domain/settings/dated-commands';

export const saveThreshold = act(setThreshold, { goTo: ({ name }) => `/settings/thresholds/${name}?saved=1` });
