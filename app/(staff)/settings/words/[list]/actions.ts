'use server';

import { act } from '@/app/_request/act';
import { changeWordings } from '@/domain/wordings/commands';

export const saveWordings = act(changeWordings, { goTo: ({ list }) => `/settings/words/${list}?saved=1` });
