'use server';

import { act } from '@/app/_request/act';
import { answer } from '@/domain/invitations/answer-commands';

export const recordAnswer = act(answer, {
  goTo: ({ meetingId, personId }) => `/meetings/${meetingId}/invitations/${personId}?saved=yes`,
});
