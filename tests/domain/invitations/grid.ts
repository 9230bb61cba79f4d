import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';
import { put } from '../claims/records';

/** A meeting ahead with one member, by a mail that waits, and something asked for. */
function planned(db: Db, invited = true) {
  const personId = addPerson(db, 'somebody@example.org', 'advisor');
  const [group, meetingId, id, mailId] = [newId(), newId(), newId(), newId()];
  put(db, 'groups', { id: group, name: group, name_key: group, power: 'decides' });
  put(db, 'seats', { id: group, group_id: group, class: 'voting', side: 'advisor', weight: 1 });
  put(db, 'memberships', { id: group, seat_id: group, person_id: personId, from_day: '2026-01-01' });
  put(db, 'meetings', { id: meetingId, group_id: group, on_day: '2026-12-01', state: 'scheduled' });
  if (!invited) return { personId, meetingId, id, mailId, need: '' };
  put(db, 'invitations', { id, meeting_id: meetingId, person_id: personId });
  const mail = { language: 'en', subject: '', body: '', state: 'sending', not_before: 0, written_at: 0 };
  const about = { person_id: personId, kind: 'invitation', about_kind: 'invitation', about_id: id };
  put(db, 'outbox', { id: mailId, ...about, ...mail });
  put(db, 'invitation_steps', { id: newId(), invitation_id: id, step: 'written', at: 0, mail_id: mailId });
  const need = newId();
  put(db, 'accommodations', { id: need, invitation_id: id, need: 'captions', asked_on: '2026-10-01' });
  return { personId, meetingId, id, mailId, need };
}

const leftOut = (db: Db): string => {
  const { meetingId, personId } = planned(db, false);
  const id = newId();
  put(db, 'leave_outs', { id, meeting_id: meetingId, person_id: personId, reason: 'no-room', at: 0 });
  return id;
};

/** Inviting is the office's; what became of a mail is noted by the server. */
export const grid: Grid = {
  'invitations.send': {
    may: OFFICE_WORK,
    input: (db) => {
      const { meetingId, personId } = planned(db, false);
      return { meetingId, people: [personId] };
    },
  },
  'invitations.leave-out': {
    may: OFFICE_WORK,
    input: (db) => {
      const { meetingId, personId } = planned(db, false);
      return { once: newId(), meetingId, personId, reason: 'no-room' };
    },
  },
  'invitations.lift-leave-out': { may: OFFICE_WORK, input: (db) => ({ id: leftOut(db) }) },
  'invitations.withdraw': { may: OFFICE_WORK, input: (db) => ({ id: planned(db).id, reason: 'no-room' }) },
  'invitations.told': { may: OFFICE_WORK, input: (db) => ({ id: planned(db).id, channel: 'phone' }) },
  'invitations.note-sent': { may: ['server'], input: (db) => ({ mailId: planned(db).mailId }) },
  'invitations.note-bounced': { may: OFFICE_WORK, input: (db) => ({ mailId: planned(db).mailId }) },
  'invitations.close-untold': { may: ['server'], input: () => ({}) },
  'invitations.set-guests': { may: OFFICE_WORK, input: (db) => ({ id: planned(db).id, may: 'yes' }) },
  'invitations.set-guests-of-side': {
    may: OFFICE_WORK,
    input: (db) => ({ meetingId: planned(db).meetingId, side: 'advisor', may: 'yes' }),
  },
  'invitations.meet-need': { may: OFFICE_WORK, input: (db) => ({ id: planned(db).need, met: 'yes' }) },
};
