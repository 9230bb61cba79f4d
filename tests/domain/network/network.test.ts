import { describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { roles } from '@/domain/access/words';
import { perform } from '@/domain/command';
import { joinNetwork, leaveNetwork } from '@/domain/network/member-commands';
import { countOfMembers, networkList } from '@/domain/network/member-queries';
import { membershipOf } from '@/domain/network/membership-queries';
import { sendNote, stopNote } from '@/domain/network/note-commands';
import { noteById, notesForMembers, notesForOffice } from '@/domain/network/note-queries';
import { tellOfMeeting } from '@/domain/network/tell-commands';
import { hearOf } from '@/domain/network/watch-commands';
import { standingList, toTellOfMeetings } from '@/domain/network/watch-queries';
import { personViewer, trusted, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { group, invite, meeting, put, seat } from '@/tests/records';
import { addPerson } from '../access/people';

const NOW = Date.parse('2026-11-22T15:00:00Z');
const DAY = 86_400_000;
const TODAY = '2026-11-22';

function house() {
  const db = freshDatabase();
  const server = trusted(db, 'server');
  const office = personViewer(db, addPerson(db, 'rosa@example.ca', 'coordinator'), ['coordinator']);
  const advisor = (name: string) => personViewer(db, addPerson(db, `${name}@example.ca`, 'advisor'), ['advisor']);
  const [joan, luc, ada] = [advisor('joan'), advisor('luc'), advisor('ada')];
  db.sql.prepare("update people set phone = '705-555-0142' where id = ?").run(luc.personId);
  return { db, server, office, joan, luc, ada, advisor };
}

const idOf = (viewer: Viewer): string => viewer.personId ?? '';
const join = (viewer: Viewer, shares = 'email', id = idOf(viewer), more: object = {}) =>
  perform(viewer, joinNetwork, { id, shares, ...more }, NOW);
const send = (viewer: Viewer, text = 'Come along', now = NOW, more: object = {}) =>
  perform(viewer, sendNote, { id: idOf(viewer), once: newId(), text, ...more }, now);
const mailsOf = (db: Db, kind: string) =>
  db.sql
    .prepare('select p.name from outbox o join people p on p.id = o.person_id where o.kind = ? order by p.name')
    .pluck()
    .all(kind) as string[];

describe('the network', () => {
  test('those in it see each other’s chosen contact and no other; nobody else sees who is in it', () => {
    const { db, office, joan, luc, ada } = house();
    join(joan);
    join(luc, 'phone');
    expect(networkList(joan, TODAY).map(({ name, contact }) => [name, contact])).toEqual([
      ['joan', 'joan@example.ca'],
      ['luc', '705-555-0142'],
    ]);
    expect(JSON.stringify(networkList(joan, TODAY))).not.toContain('luc@example.ca');
    expect(networkList(ada, TODAY)).toEqual([]);
    expect(networkList(office, TODAY)).toEqual([]);
    expect([countOfMembers(office, TODAY), countOfMembers(ada, TODAY)]).toEqual([2, 0]);
    // A role without the choice opens nothing.
    for (const role of roles) expect(networkList(personViewer(db, idOf(ada), [role]), TODAY)).toEqual([]);
  });

  test('a contact is chosen anew, and what is not known cannot be shared', () => {
    const { joan } = house();
    expect(join(joan, 'phone')).toMatchObject({ refusal: 'nothing-to-share', field: 'shares' });
    expect(join(joan, 'fax')).toMatchObject({ why: 'invalid' });
    join(joan);
    expect(membershipOf(joan, idOf(joan))).toMatchObject({ shares: 'email', joinedAt: NOW });
    expect(perform(joan, leaveNetwork, { id: idOf(joan) }, NOW)).toMatchObject({ ok: true });
    expect(networkList(joan, TODAY)).toEqual([]);
    expect(membershipOf(joan, idOf(joan))?.shares).toBeNull();
  });

  test('nobody joins another; the office writes down what an advisor says, with how', () => {
    const { db, office, joan, luc } = house();
    expect(join(luc, 'email', idOf(joan))).toMatchObject({ why: 'not-found' });
    expect(join(office, 'email', idOf(joan))).toMatchObject({ refusal: 'required', field: 'channel' });
    expect(join(office, 'email', idOf(joan), { channel: 'phone' })).toMatchObject({ ok: true });
    expect(db.sql.prepare('select on_behalf_of, channel from activity').get()).toEqual({
      on_behalf_of: idOf(joan),
      channel: 'phone',
    });
    expect(membershipOf(luc, idOf(joan))).toBeNull();
  });

  test('who left the advisors, or cannot sign in any more, is in it no longer', () => {
    const { db, joan, luc, ada } = house();
    for (const viewer of [joan, luc, ada]) join(viewer);
    db.sql.prepare("update advisors set left_on = '2026-11-21' where person_id = ?").run(idOf(luc));
    db.sql.prepare('update people set disabled_at = 1 where id = ?').run(idOf(ada));
    expect(networkList(joan, TODAY).map(({ name }) => name)).toEqual(['joan']);
    expect(networkList(luc, TODAY)).toEqual([]);
    expect(join(luc, 'email')).toMatchObject({ refusal: 'advisor-left' });
    expect(send(luc)).toMatchObject({ refusal: 'advisor-left' });
  });
});

describe('a note', () => {
  test('goes to the others who take mail, each their own, and stands on everyone’s page', () => {
    const { db, joan, luc, ada, advisor, office } = house();
    const calls = advisor('calls');
    const rests = advisor('rests');
    for (const viewer of [joan, luc, calls, rests]) join(viewer);
    db.sql.prepare("update people set prefers = 'phone' where id = ?").run(idOf(calls));
    put(db, 'contact_pauses', { id: 'p', person_id: idOf(rests), from_day: TODAY, at: 0 });
    expect(send(joan, 'The council meets on Monday')).toMatchObject({ ok: true });
    expect(mailsOf(db, 'network-note')).toEqual(['luc']);
    expect(notesForMembers(calls, TODAY, NOW)).toMatchObject([{ name: 'joan', text: 'The council meets on Monday' }]);
    expect(notesForMembers(ada, TODAY, NOW)).toEqual([]);
    expect(notesForOffice(office, NOW)).toHaveLength(1);
    expect(noteById(joan, notesForOffice(office, NOW)[0]?.id ?? '')).toBeNull();
    expect(db.sql.prepare("select fields from activity where command = 'network.send-note'").pluck().get()).toBe(
      '["text"]',
    );
  });

  test('is sent once by two presses, and three times a day at most', () => {
    const { db, joan, luc } = house();
    join(joan);
    join(luc);
    const once = newId();
    for (let i = 0; i < 2; i++) expect(send(joan, 'One', NOW, { once })).toMatchObject({ ok: true });
    send(joan, 'Two');
    send(joan, 'Three', NOW + 1);
    expect(send(joan, 'Four', NOW + 2)).toMatchObject({ refusal: 'too-many-notes', field: 'text' });
    expect(send(luc, 'Another’s', NOW + 2)).toMatchObject({ ok: true });
    expect(send(joan, 'Four', NOW + DAY)).toMatchObject({ ok: true });
    expect(mailsOf(db, 'network-note')).toHaveLength(5);
  });

  test('needs words, not too many, and someone who is in the network', () => {
    const { joan, ada } = house();
    join(joan);
    expect(send(joan, '  ')).toMatchObject({ why: 'invalid' });
    expect(send(joan, 'x'.repeat(50_000))).toMatchObject({ why: 'invalid' });
    expect(send(ada)).toMatchObject({ refusal: 'not-in-the-network' });
  });

  test('the office stops one: who did not get it does not, and others do not read it', () => {
    const { db, office, joan, luc } = house();
    join(joan);
    join(luc);
    send(joan);
    const [note] = notesForOffice(office, NOW);
    const id = note?.id ?? '';
    expect(perform(luc, stopNote, { id }, NOW)).toMatchObject({ why: 'not-found' });
    for (let i = 0; i < 2; i++) expect(perform(office, stopNote, { id }, NOW + 5)).toMatchObject({ ok: true });
    expect(db.sql.prepare('select state from outbox').pluck().all()).toEqual(['withdrawn']);
    expect(notesForMembers(luc, TODAY, NOW)).toEqual([]);
    expect(notesForMembers(joan, TODAY, NOW)).toMatchObject([{ stoppedAt: NOW + 5 }]);
    expect(notesForOffice(office, NOW)).toMatchObject([{ stoppedAt: NOW + 5 }]);
  });
});

describe('hearing of open meetings', () => {
  function open() {
    const it = house();
    const { db } = it;
    for (const id of ['open', 'closed']) group(db, id);
    db.sql.prepare("update groups set open_to_see = 1 where id = 'open'").run();
    meeting(db, 'soon', 'open', '2026-12-01');
    meeting(db, 'far', 'open', '2027-01-30');
    meeting(db, 'shut', 'closed', '2026-12-01');
    meeting(db, 'anyone', null, '2026-12-02');
    db.sql.prepare("update meetings set state = 'scheduled'").run();
    const hear = (viewer: Viewer, more: object, id = idOf(viewer)) => {
      const stamp = membershipOf(viewer, id)?.stamp ?? 'none';
      return perform(viewer, hearOf, { id, stamp, ...more }, NOW);
    };
    const told = () =>
      toTellOfMeetings(it.server, TODAY).map(({ meetingId, personId }) => [
        meetingId,
        db.sql.prepare('select name from people where id = ?').pluck().get(personId),
      ]);
    return { ...it, hear, told };
  }

  test('of a group, or of all: what is ahead and open, in the next three weeks, and told once', () => {
    const { db, server, joan, luc, hear, told } = open();
    expect(hear(joan, { groups: ['open'] })).toMatchObject({ ok: true });
    expect(hear(luc, { all: true })).toMatchObject({ ok: true });
    expect(told()).toEqual([
      ['anyone', 'luc'],
      ['soon', 'joan'],
      ['soon', 'luc'],
    ]);
    for (let i = 0; i < 2; i++)
      for (const meetingId of ['soon', 'anyone', 'far', 'shut']) perform(server, tellOfMeeting, { meetingId }, NOW);
    expect(mailsOf(db, 'open-meeting')).toEqual(['joan', 'luc', 'luc']);
    expect(told()).toEqual([]);
    expect(toTellOfMeetings(server, '2027-01-20')).toHaveLength(2);
  });

  test('both at once is one mail; those with a seat, an invitation or a request there need none', () => {
    const { db, joan, luc, ada, advisor, hear, told } = open();
    hear(joan, { all: true, groups: ['open'] });
    expect(told().filter(([id]) => id === 'soon')).toEqual([['soon', 'joan']]);
    for (const viewer of [luc, ada]) hear(viewer, { groups: ['open'] });
    seat(db, 'open', idOf(luc), 'advisor');
    invite(db, 'soon', idOf(ada));
    const asks = advisor('asks');
    hear(asks, { groups: ['open'] });
    put(db, 'requests_to_come', { id: 'r', meeting_id: 'soon', person_id: idOf(asks), asked_at: 0 });
    expect(told().filter(([id]) => id === 'soon')).toEqual([['soon', 'joan']]);
  });

  test('nobody hears by mail who rests it, would rather be called or has left', () => {
    const { db, joan, luc, ada, hear, told } = open();
    for (const viewer of [joan, luc, ada]) hear(viewer, { groups: ['open'] });
    put(db, 'contact_pauses', { id: 'p', person_id: idOf(joan), from_day: TODAY, at: 0 });
    db.sql.prepare("update people set prefers = 'phone' where id = ?").run(idOf(luc));
    db.sql.prepare("update advisors set left_on = '2026-11-01' where person_id = ?").run(idOf(ada));
    expect(told()).toEqual([]);
  });

  test('the choice is changed as a whole; what was chosen before stays on record; a group that is not open is refused', () => {
    const { db, office, joan, hear } = open();
    hear(joan, { all: true, groups: ['open'] });
    expect(hear(joan, { groups: ['closed'] })).toMatchObject({ refusal: 'unknown-group', field: 'groups' });
    expect(hear(joan, { groups: ['nowhere'] })).toMatchObject({ refusal: 'unknown-group' });
    expect(hear(joan, { groups: ['open'] })).toMatchObject({ ok: true });
    const rows = db.sql.prepare('select group_id, lifted_at from meeting_watches order by group_id').all();
    expect(rows).toEqual([
      { group_id: null, lifted_at: NOW },
      { group_id: 'open', lifted_at: null },
    ]);
    expect(hear(joan, { stamp: 'of-before' })).toMatchObject({ refusal: 'changed-meanwhile' });
    expect(hear(office, { all: true }, idOf(joan))).toMatchObject({ refusal: 'required', field: 'channel' });
    expect(hear(office, { all: true, channel: 'paper' }, idOf(joan))).toMatchObject({ ok: true });
    hear(joan, {});
    expect(membershipOf(joan, idOf(joan))?.hears).toEqual({ all: false, groups: [] });
  });

  test('the standing list is the office’s: who hears of what, and how they are told', () => {
    const { db, office, joan, luc, ada, hear } = open();
    hear(joan, { groups: ['open'] });
    hear(luc, { all: true });
    db.sql.prepare("update people set prefers = 'phone' where id = ?").run(idOf(luc));
    expect(standingList(office, TODAY).map(({ name, group: of, by }) => [name, of, by])).toEqual([
      ['luc', null, 'phone'],
      ['joan', 'The open table', 'email'],
    ]);
    expect(standingList(ada, TODAY)).toEqual([]);
    expect(standingList(personViewer(db, idOf(ada), ['chair', 'leader']), TODAY)).toEqual([]);
  });
});
