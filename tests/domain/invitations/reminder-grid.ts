import type { Db } from '@/db/client';
import { writeMail } from '@/domain/notifications/mail-commands';
import { trusted } from '@/domain/viewer';
import { invite, meeting } from '@/tests/records';
import { addPerson } from '../access/people';
import type { Grid } from '../callers';

function invited(db: Db): { id: string; personId: string } {
  const personId = addPerson(db, 'somebody@example.org', 'advisor');
  meeting(db, 'm', null, '2026-11-03');
  invite(db, 'm', personId);
  return { id: `i-m-${personId}`, personId };
}

function mailed(db: Db): { mailId: string } {
  const { id: aboutId, personId } = invited(db);
  const about = { kind: 'invitation-reminder', aboutKind: 'invitation', aboutId };
  return { mailId: writeMail(trusted(db, 'server'), { personId, language: 'en', ...about, now: 0 }).id };
}

/** The server reminds; nobody else says that someone was reminded. */
export const grid: Grid = {
  'invitations.remind': { may: ['server'], input: (db) => ({ id: invited(db).id }) },
  'invitations.note-reminded': { may: ['server'], input: mailed },
};
