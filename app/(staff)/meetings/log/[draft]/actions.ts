'use server';

import { formAction } from '@/app/_request/act';
import { write } from './write';

/** Every button of the page that a meeting is logged on: `do` says which. */
export const writeLog = formAction(async (_raw, _typed, data) => write(data));
