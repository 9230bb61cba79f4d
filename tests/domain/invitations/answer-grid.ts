import type { Db } from '@/db/client';
import { answerTokenFor } from '@/domain/invitations/link-commands';
import { visitor } from '@/domain/viewer';
import { invite, meeting, person } from '../../records';
import { EVERYONE, type Grid, OFFICE_WORK } from '../callers';

/** An invitation of somebody to a meeting that is still ahead. */
export function somebodyInvited(db: Db): string {
  person(db, 'somebody', 'advisor');
  meeting(db, 'ahead', null, '2026-12-01');
  db.sql.prepare("update meetings set state = 'scheduled', mode = 'hybrid' where id = 'ahead'").run();
  invite(db, 'ahead', 'somebody');
  return 'i-ahead-somebody';
}

const tokenOf = (db: Db): string =>
  answerTokenFor(visitor(db), somebodyInvited(db), 'the secret of this house', Date.parse('2026-11-01T12:00:00Z')) ??
  '';

/** By the link whoever holds it answers, and no one else; on the pages an advisor answers their own invitations alone. */
export const grid: Grid = {
  'invitations.answer-by-link': { may: EVERYONE, input: (db) => ({ token: tokenOf(db), answer: 'maybe' }) },
  'invitations.stop-link': { may: EVERYONE, input: (db) => ({ token: tokenOf(db) }) },
  'invitations.answer': {
    may: OFFICE_WORK,
    input: (db) => ({ invitationId: somebodyInvited(db), answer: 'no', reason: 'cost', channel: 'phone' }),
  },
};
