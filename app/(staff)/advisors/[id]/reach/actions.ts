'use server';

import { act } from '@/app/_request/act';
import { joinNetwork, leaveNetwork } from '@/domain/network/member-commands';
import { sendNote } from '@/domain/network/note-commands';
import { hearOf } from '@/domain/network/watch-commands';
import { pauseMail, resumeMail } from '@/domain/notifications/pause-commands';

const again = { goTo: ({ id }: { id: string }) => `/advisors/${id}/reach?saved=yes` };
const partnerAgain = { goTo: ({ id }: { id: string }) => `/partners/${id}/reach?saved=yes` };

export const pauseFor = act(pauseMail, again);
export const resumeFor = act(resumeMail, again);
export const pauseForPartner = act(pauseMail, partnerAgain);
export const resumeForPartner = act(resumeMail, partnerAgain);
export const joinFor = act(joinNetwork, again);
export const leaveFor = act(leaveNetwork, again);
export const hearOfFor = act(hearOf, again);
export const sendNoteFor = act(sendNote, again);
