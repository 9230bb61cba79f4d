'use server';

import { act } from '@/app/_request/act';
import { leaveOut, liftLeaveOut } from '@/domain/invitations/leave-out-commands';
import { sendInvitations } from '@/domain/invitations/send-commands';
import { meetNeed, setGuests, setGuestsOfSide } from '@/domain/invitations/terms-commands';
import { noteTold } from '@/domain/invitations/told-commands';
import { withdrawInvitation } from '@/domain/invitations/withdraw-commands';

type OfMeeting = { meetingId: string };
type OfPerson = { meetingId: string; personId: string };

const said = (what: string) => (value: OfMeeting) => `/meetings/${value.meetingId}/invitations?saved=${what}`;
const ofPerson = (what: string) => (value: OfPerson) =>
  `/meetings/${value.meetingId}/invitations/${value.personId}?saved=${what}`;

export const sendTo = act(sendInvitations, {
  goTo: ({ meetingId, byMail, byPhone, byPaper }) =>
    `/meetings/${meetingId}/invitations?saved=sent&mail=${byMail}&phone=${byPhone}&paper=${byPaper}`,
});
export const leaveOutOf = act(leaveOut, { goTo: said('left-out') });
export const putBack = act(liftLeaveOut, { goTo: said('put-back') });
export const markTold = act(noteTold, { goTo: said('told') });
export const markNeed = act(meetNeed, { goTo: said('need') });
export const letSideBring = act(setGuestsOfSide, { goTo: said('guests') });

export const toldOn = act(noteTold, { goTo: ofPerson('told') });
export const letBring = act(setGuests, { goTo: ofPerson('guests') });
export const takeBack = act(withdrawInvitation, { goTo: ofPerson('withdrawn') });
