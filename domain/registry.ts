import { disablePerson, enablePerson } from './access/people-commands';
import { beginSecondFactor, confirmSecondFactor, giveSecondFactor } from './access/second-factor-commands';
import { askToSignIn, signInByCode, signInByLink } from './access/sign-in-commands';
import { addAcronym, changeAcronym, importAcronyms, removeAcronym } from './acronyms/commands';
import { comeBack, leave } from './advisors/leaving-commands';
import { changeMine } from './advisors/own-details-commands';
import { addGuest, dropGuest, walkIn } from './attendance/arrival-commands';
import { close as closeAttendance, takeAsInvited } from './attendance/close-commands';
import { noteSpeaking, noteTime, record as recordAttendance } from './attendance/commands';
import { notePreparation } from './attendance/preparation-commands';
import { makeFeed, revokeFeed } from './calendars/feed-commands';
import { approveClaim } from './claims/approve-commands';
import { answerHonorarium, offerHonorarium, payHonoraria } from './claims/honorarium-commands';
import { addLine, changeLine, dropLine } from './claims/line-commands';
import { attachReceipt, dropReceipt, sayReceipt } from './claims/receipt-commands';
import { startClaim, waiveClaim } from './claims/start-commands';
import { giveAdvance, payClaim, returnClaim, submitClaim } from './claims/step-commands';
import { approveTogether, payTogether } from './claims/together-commands';
import type { Command } from './command';
import {
  add as addContribution,
  change as changeContribution,
  remove as removeContribution,
  say as sayContribution,
} from './contributions/commands';
import { addTogether as addContributions } from './contributions/together-commands';
import { dismiss as dismissFlag, reopen as reopenFlag, takeUp as takeUpFlag } from './flags/commands';
import { noteFindings } from './flags/note-commands';
import { addGroup, changeGroup, closeGroup, reopenGroup } from './groups/commands';
import { setTerms } from './groups/terms-commands';
import { confirmImport, correctImport, giveUpImport, readImport } from './imports/commands';
import { undoImport } from './imports/undo-commands';
import { answerByLink, answer as answerInvitation, stopLink } from './invitations/answer-commands';
import { noteBounced as noteInvitationBounced, noteSent as noteInvitationSent } from './invitations/delivery-commands';
import { noteDemoAnswers } from './invitations/demo-commands';
import { leaveOut, liftLeaveOut } from './invitations/leave-out-commands';
import { noteReminded, remind } from './invitations/reminder-commands';
import { sendInvitations } from './invitations/send-commands';
import { meetNeed, setGuests, setGuestsOfSide } from './invitations/terms-commands';
import { noteTold as noteInvitationTold } from './invitations/told-commands';
import { closeUntold } from './invitations/untold-commands';
import { withdrawInvitation } from './invitations/withdraw-commands';
import { joinRecords } from './joins/commands';
import { undoJoin } from './joins/undo-commands';
import { dropLog, keepLog, startLog } from './logbook/draft-commands';
import { forgetReasons } from './logbook/forget-reasons-commands';
import { logMeeting } from './logbook/log-commands';
import { joinNetwork, leaveNetwork } from './network/member-commands';
import { sendNote, stopNote } from './network/note-commands';
import { tellOfMeeting } from './network/tell-commands';
import { hearOf } from './network/watch-commands';
import { noteBounced, tryAgain, withdraw } from './notifications/office-commands';
import { pauseMail, resumeMail } from './notifications/pause-commands';
import { beginSending, noteFailed, noteSent } from './notifications/send-commands';
import { keepWords } from './notifications/words-commands';
import { dropLeave, endLeave, startLeave } from './people/absence-commands';
import { addName, addPerson, changePerson, dropName } from './people/commands';
import { changeAdvisor, changePartner, giveHat } from './people/hat-commands';
import { dropStep, noteNeeds, noteStep } from './people/onboarding-commands';
import { askAgain, tellApart } from './people/told-apart-commands';
import { setAgenda } from './planning/agenda-commands';
import { cancelMeeting } from './planning/cancel-commands';
import { changePlan } from './planning/change-commands';
import { planMeeting, planSeries } from './planning/commands';
import { addPaper, changePaper, notePapersSent, removePaper } from './planning/paper-commands';
import { addStory, removeStory } from './planning/story-commands';
import { confirm as confirmRecord, dispute as disputeRecord, say as sayOfRecord } from './remarks/commands';
import { markRead as markAnswerRead, settle as settleRemark } from './remarks/settle-commands';
import { answer as answerRequest, noteTold as noteRequestTold } from './requests/answer-commands';
import { ask as askToCome, withdraw as withdrawRequest } from './requests/commands';
import { changeSeat, correctSeat } from './seats/change-commands';
import { addSeat, closeSeat, reopenSeat } from './seats/commands';
import { fill as fillSeat } from './seats/fill-commands';
import { changeRole, changeTerm, takeBack, vacate } from './seats/member-commands';
import { setUp } from './settings/commands';
import { setRate, setThreshold } from './settings/dated-commands';
import { markFictional } from './settings/demo-commands';
import { inviteStaff } from './settings/invite-commands';
import { liftRole } from './settings/lift-commands';
import { giveRole } from './settings/role-commands';
import { changeTeam } from './settings/team-commands';
import { confirmAnswer, noteSeen, reopenSuggestion } from './suggestions/answer-commands';
import { correct as correctSuggestion, raise as raiseSuggestion } from './suggestions/raise-commands';
import {
  acknowledge as acknowledgeSuggestion,
  assign as assignSuggestion,
  changeMade,
  decide as decideSuggestion,
  pause as pauseSuggestion,
  resume as resumeSuggestion,
} from './suggestions/step-commands';
import { noteTold, tell as tellAuthor, withdrawTold } from './suggestions/tell-commands';
import { together as suggestionsTogether } from './suggestions/together-commands';
import { resumeDigest, stopDigest, writeDigest } from './today/digest-commands';
import { changeWordings } from './wordings/commands';

/** Every command there is, by name: the access test walks it by role, and the activity log names them. */
export const commands: readonly Command[] = [
  addAcronym,
  changeAcronym,
  importAcronyms,
  removeAcronym,
  askToSignIn,
  beginSecondFactor,
  confirmSecondFactor,
  giveSecondFactor,
  addGuest,
  closeAttendance,
  dropGuest,
  notePreparation,
  noteSpeaking,
  noteTime,
  recordAttendance,
  takeAsInvited,
  walkIn,
  makeFeed,
  revokeFeed,
  addLine,
  giveAdvance,
  approveClaim,
  approveTogether,
  attachReceipt,
  changeLine,
  dropLine,
  dropReceipt,
  payClaim,
  payTogether,
  returnClaim,
  sayReceipt,
  startClaim,
  submitClaim,
  waiveClaim,
  pauseMail,
  resumeMail,
  addContribution,
  addContributions,
  changeContribution,
  removeContribution,
  sayContribution,
  markFictional,
  noteDemoAnswers,
  resumeDigest,
  stopDigest,
  writeDigest,
  dismissFlag,
  noteFindings,
  reopenFlag,
  takeUpFlag,
  addGroup,
  changeGroup,
  closeGroup,
  reopenGroup,
  setTerms,
  giveRole,
  answerHonorarium,
  offerHonorarium,
  payHonoraria,
  confirmImport,
  correctImport,
  giveUpImport,
  readImport,
  undoImport,
  noteReminded,
  remind,
  dropLog,
  forgetReasons,
  keepLog,
  logMeeting,
  startLog,
  addPaper,
  addStory,
  cancelMeeting,
  changePaper,
  changePlan,
  notePapersSent,
  planMeeting,
  planSeries,
  removePaper,
  removeStory,
  setAgenda,
  answerInvitation,
  closeUntold,
  leaveOut,
  liftLeaveOut,
  meetNeed,
  noteInvitationBounced,
  noteInvitationSent,
  noteInvitationTold,
  sendInvitations,
  setGuests,
  setGuestsOfSide,
  withdrawInvitation,
  answerByLink,
  stopLink,
  joinRecords,
  undoJoin,
  beginSending,
  keepWords,
  noteBounced,
  noteFailed,
  noteSent,
  tryAgain,
  withdraw,
  hearOf,
  joinNetwork,
  leaveNetwork,
  sendNote,
  stopNote,
  tellOfMeeting,
  addName,
  addPerson,
  askAgain,
  tellApart,
  changeAdvisor,
  changePartner,
  changePerson,
  comeBack,
  dropLeave,
  dropName,
  dropStep,
  endLeave,
  giveHat,
  leave,
  noteNeeds,
  noteStep,
  startLeave,
  addSeat,
  changeRole,
  changeSeat,
  changeTerm,
  closeSeat,
  correctSeat,
  fillSeat,
  reopenSeat,
  takeBack,
  vacate,
  changeMine,
  confirmRecord,
  disputeRecord,
  markAnswerRead,
  sayOfRecord,
  settleRemark,
  answerRequest,
  askToCome,
  noteRequestTold,
  withdrawRequest,
  disablePerson,
  enablePerson,
  inviteStaff,
  liftRole,
  setUp,
  changeTeam,
  setRate,
  setThreshold,
  changeWordings,
  signInByCode,
  signInByLink,
  acknowledgeSuggestion,
  assignSuggestion,
  changeMade,
  confirmAnswer,
  correctSuggestion,
  decideSuggestion,
  noteSeen,
  noteTold,
  pauseSuggestion,
  raiseSuggestion,
  reopenSuggestion,
  resumeSuggestion,
  tellAuthor,
  suggestionsTogether,
  withdrawTold,
];
