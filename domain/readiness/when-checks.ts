import { addDays, daysBetween } from '../calendar';
import { isInvited, isMissing } from '../invitations/apart';
import { isLate, noticeOf } from '../meetings/notice';
import { type Check, named } from './concern';

/** Invitations that would go today, or wait to go, come later than the team's notice. */
export const lateNotice: Check = ({ people, meeting, today, thresholds }) => {
  const under = thresholds['late-notice-days'];
  const days = daysBetween(today, meeting.on);
  const who = people.filter((one) => isMissing(one) || (isInvited(one) && one.invitation?.standing !== 'told'));
  if (who.length === 0 || !isLate(noticeOf(today, meeting.on), under)) return null;
  return { kind: 'late-notice', people: who.map(named), figures: { people: who.length, days, under } };
};

/** Papers that are there and were not sent: too late already, or to be sent by a day. */
export const papersLead: Check = ({ meeting, today, thresholds }) => {
  const under = thresholds['late-papers-days'];
  const days = daysBetween(today, meeting.on);
  if (meeting.papersUnsent === 0) return null;
  const figures = { papers: meeting.papersUnsent, days, under };
  if (days < under) return { kind: 'papers-late', people: [], figures };
  return { kind: 'papers-due', people: [], figures, day: addDays(meeting.on, -under) };
};
