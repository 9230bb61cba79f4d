'use server';

import { act } from '@/app/_request/act';
import { resumeDigest, stopDigest } from '@/domain/today/digest-commands';

export const stopMyDigest = act(stopDigest);
export const resumeMyDigest = act(resumeDigest);
