'use server';

import { act } from '@/app/_request/act';
import { comeBack, leave } from '@/domain/advisors/leaving-commands';
import { joinRecords } from '@/domain/joins/commands';
import { undoJoin } from '@/domain/joins/undo-commands';
import { dropLeave, endLeave, startLeave } from '@/domain/people/absence-commands';
import { addName, addPerson, changePerson, dropName } from '@/domain/people/commands';
import { changeAdvisor, changePartner, giveHat } from '@/domain/people/hat-commands';
import { dropStep, noteNeeds, noteStep } from '@/domain/people/onboarding-commands';
import { askAgain, tellApart } from '@/domain/people/told-apart-commands';
import { pageOfPerson } from './person-place';
import { pointingAct } from './pointing';

const onward = { goTo: pageOfPerson };

export const addPersonAction = pointingAct(addPerson);
export const changePersonAction = pointingAct(changePerson);
export const changeAdvisorAction = act(changeAdvisor, onward);
export const changePartnerAction = act(changePartner, onward);
export const giveHatAction = act(giveHat, onward);
export const addNameAction = act(addName, onward);
export const dropNameAction = act(dropName, onward);
export const noteNeedsAction = act(noteNeeds, onward);
export const noteStepAction = act(noteStep, onward);
export const dropStepAction = act(dropStep, onward);
export const startLeaveAction = act(startLeave, onward);
export const endLeaveAction = act(endLeave, onward);
export const dropLeaveAction = act(dropLeave, onward);
export const leaveAction = act(leave, onward);
export const comeBackAction = act(comeBack, onward);
export const tellApartAction = act(tellApart);
export const askAgainAction = act(askAgain);
export const joinAction = act(joinRecords, { goTo: ({ keptId }) => `/advisors/${keptId}` });
export const undoJoinAction = act(undoJoin, {
  goTo: ({ keptId, joinedId }) => `/advisors/join?one=${keptId}&other=${joinedId}`,
});
