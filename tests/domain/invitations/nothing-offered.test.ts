import { expect, test } from 'vitest';
import { inviteesOf } from '@/domain/invitations/invitee-queries';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, person, put, seat } from '../../records';

test('who said no for cost or care after nothing was offered for it is shown to the office as such, to a chair not', () => {
  const db = freshDatabase();
  group(db, 'steering');
  put(db, 'meetings', { id: 'm', group_id: 'steering', on_day: '2026-12-01', state: 'scheduled' });
  put(db, 'meeting_offers', { meeting_id: 'm', offer: 'parking' });
  for (const [id, reply, reason] of [
    ['joan', 'no', 'care-duties'],
    ['wei', 'no', 'transport'],
    ['pat', 'no', 'topic'],
    ['sam', 'yes', null],
  ] as const) {
    person(db, id, 'advisor');
    seat(db, 'steering', id, 'advisor');
    put(db, 'invitations', { id, meeting_id: 'm', person_id: id, reply, reply_reason: reason });
  }
  person(db, 'ann', 'partner');
  const unoffered = (viewer: ReturnType<typeof personViewer>) =>
    inviteesOf(viewer, { id: 'm', groupId: 'steering' }, '2026-11-01')
      .filter(({ invitation }) => invitation?.nothingOffered)
      .map(({ personId }) => personId);
  expect(unoffered(personViewer(db, 'ann', ['coordinator']))).toEqual(['joan']);
  expect(unoffered(personViewer(db, 'ann', ['chair'], ['steering']))).toEqual([]);
});
