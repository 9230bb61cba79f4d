import { expect, it } from 'vitest';
import { perform } from '@/domain/command';
import { inviteesOf } from '@/domain/invitations/invitee-queries';
import { meetNeed, setGuestsOfSide } from '@/domain/invitations/terms-commands';
import { readinessAt } from '@/domain/readiness/queries';
import { personViewer } from '@/domain/viewer';
import { attend, meeting, put, seat } from '../../records';
import { HOUR, type House, house, idOf, MEETING, NOW, oneOf, send, TODAY } from '../invitations/house';

const kindsAt = (at: House, viewer = at.rosa) => {
  const people = inviteesOf(viewer, { id: MEETING, groupId: 'council' }, TODAY);
  return readinessAt(viewer, MEETING, people, TODAY).map(({ kind, people: who }) => [
    kind,
    who.map(({ name }) => name),
  ]);
};

it('looks at the plan, the people and what they carry', () => {
  const at = house();
  expect(kindsAt(at)).toEqual([
    ['incomplete', []],
    ['nothing-offered', []],
    ['unreachable', ['dee']],
  ]);
  at.db.sql.prepare("update meetings set place = 'Library', mode = 'in-person'").run();
  put(at.db, 'meeting_offers', { meeting_id: MEETING, offer: 'parking' });
  at.db.sql.prepare("update people set phone = '705' where id = 'dee'").run();
  expect(kindsAt(at)).toEqual([]);
});

it('finds who carries too much, and who is wanted twice', () => {
  const at = house();
  at.db.sql.prepare("update meetings set place = 'Library', mode = 'in-person'").run();
  put(at.db, 'meeting_offers', { meeting_id: MEETING, offer: 'parking' });
  at.db.sql.prepare("update people set phone = '705' where id = 'dee'").run();
  for (const id of ['a', 'b', 'c']) {
    put(at.db, 'groups', { id, name: id, name_key: id, power: 'works' });
    seat(at.db, id, 'ann', 'advisor');
  }
  meeting(at.db, 'twin', 'a', '2026-11-18');
  at.db.sql
    .prepare("update meetings set state = 'scheduled', starts_at = ?, ends_at = ? where id = 'twin'")
    .run(Date.parse('2026-11-18T23:30:00Z'), Date.parse('2026-11-19T00:30:00Z'));
  meeting(at.db, 'past', 'council', '2026-10-01');
  attend(at.db, 'past', 'ann');
  expect(kindsAt(at)).toEqual([
    ['clash', ['ann']],
    ['over-load', ['ann']],
  ]);
});

it('is mended by a press: advisors may bring someone too, and what was asked for is arranged', () => {
  const at = house();
  at.db.sql.prepare("update meetings set place = 'Library', mode = 'in-person'").run();
  put(at.db, 'meeting_offers', { meeting_id: MEETING, offer: 'parking' });
  put(at.db, 'access_needs', { person_id: 'ann', need: 'captions', said_on: TODAY });
  send(at, ['ann', 'pat', 'quin', 'bea', 'cy', 'dee']);
  at.db.sql.prepare("update people set phone = '705' where id = 'dee'").run();
  at.db.sql.prepare("update invitations set may_bring_guests = 1 where person_id = 'pat'").run();
  const kinds = () => kindsAt(at).map(([kind]) => kind);
  expect(kinds()).toEqual(['needs-open', 'guests-unequal', 'to-tell']);
  perform(at.rosa, setGuestsOfSide, { meetingId: MEETING, side: 'advisor', may: 'yes' }, NOW + HOUR);
  expect([oneOf(at.db, 'ann').may_bring_guests, oneOf(at.db, 'quin').may_bring_guests]).toEqual([1, null]);
  const id = at.db.sql.prepare('select id from accommodations where invitation_id = ?').pluck().get(idOf(at.db, 'ann'));
  perform(at.rosa, meetNeed, { id, met: 'yes' }, NOW + HOUR);
  expect(kinds()).toEqual(['to-tell']);
  perform(at.rosa, meetNeed, { id, met: 'no' }, NOW + HOUR);
  expect(kinds()).toEqual(['needs-open', 'to-tell']);
});

it('is for the office, of a meeting ahead', () => {
  const at = house();
  expect(kindsAt(at, at.chair)).toEqual([]);
  expect(kindsAt(at, personViewer(at.db, 'ann', ['advisor']))).toEqual([]);
  at.db.sql.prepare("update meetings set state = 'cancelled'").run();
  expect(kindsAt(at)).toEqual([]);
});
