'use server';

import { act } from '@/app/_request/act';
import { stopNote } from '@/domain/network/note-commands';

export const stopNetworkNote = act(stopNote);
