'use server';

import { act } from '@/app/_request/act';
import { joinNetwork, leaveNetwork } from '@/domain/network/member-commands';
import { sendNote } from '@/domain/network/note-commands';
import { hearOf } from '@/domain/network/watch-commands';

const done = (what: string) => ({ goTo: () => `/my/network?done=${what}` });

export const joinMyNetwork = act(joinNetwork, done('shared'));
export const leaveMyNetwork = act(leaveNetwork, done('left'));
export const hearOfMeetings = act(hearOf, done('hears'));
export const sendMyNote = act(sendNote, done('sent'));
