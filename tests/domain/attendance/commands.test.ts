import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/db/columns';
import { addGuest, dropGuest, walkIn } from '@/domain/attendance/arrival-commands';
import { close, takeAsInvited } from '@/domain/attendance/close-commands';
import { noteSpeaking, noteTime, record } from '@/domain/attendance/commands';
import { notePreparation } from '@/domain/attendance/preparation-commands';
import { meetingAttended, peopleAtDoor } from '@/domain/attendance/queries';
import { type Command, perform } from '@/domain/command';
import { findingsOn } from '@/domain/flags/queries';
import { logPage } from '@/domain/logbook/queries';
import { sameAsLast } from '@/domain/logbook/same-as-last';
import { checkedMeetings } from '@/domain/remarks/checked-queries';
import { confirm } from '@/domain/remarks/commands';
import { personViewer, type Viewer } from '@/domain/viewer';
import { invite, put } from '@/tests/records';
import { begin, log, NOW, ON, office } from '../logbook/office';

let house: ReturnType<typeof office>;
let carol: Viewer;

/** The steering table meets; Ann, Pat and Hal are invited, Ben was forgotten, Zoe asked to come and was told yes. */
beforeEach(() => {
  house = office();
  carol = house.carol;
  const { db } = house;
  const at = { starts_at: Date.parse(`${ON}T17:00:00Z`), ends_at: Date.parse(`${ON}T19:00:00Z`) };
  put(db, 'meetings', { id: 'm', group_id: 'steering', on_day: ON, state: 'scheduled', mode: 'hybrid', ...at });
  for (const id of ['ann', 'pat', 'hal']) invite(db, 'm', id);
  put(db, 'requests_to_come', { id: 'r', meeting_id: 'm', person_id: 'zoe', asked_at: 0, answer: 'yes' });
});

const does = (command: Command, input: object, viewer = carol, now = NOW) =>
  perform(viewer, command, { meetingId: 'm', ...input }, now);
const said = (result: ReturnType<typeof does>) =>
  result.ok
    ? 'done'
    : result.why === 'refused'
      ? [result.refusal, result.field].filter(Boolean).join(' at ')
      : result.why;
const tap = (personId: string, attendance: string, viewer = carol) =>
  said(does(record, { personId, attendance }, viewer));
const presences = () =>
  house
    .all<Record<string, unknown>>('select person_id, origin, attendance from presences order by person_id')
    .map((row) => Object.values(row).join(' '));
const one = (personId: string) => peopleAtDoor(carol, { id: 'm' }).find((person) => person.personId === personId);
const activities = () => house.one<number>('select count(*) from activity');

describe('the list at the door', () => {
  it('has who is expected, invited or welcome, and says how each of them would have come to be there', () => {
    const list = peopleAtDoor(carol, { id: 'm' }).map(({ name, side, expected, invited, asked }) => [
      name,
      side,
      expected,
      invited,
      asked,
    ]);
    expect(list).toEqual([
      ['Ann Lee', 'advisor', true, true, false],
      ['Ben Okafor', 'advisor', true, false, false],
      ['Hal Roy', 'partner', true, true, false],
      ['Pat Singh', 'partner', true, true, false],
      ['Zoe Park', 'advisor', false, false, true],
    ]);
  });

  it('is for the coordinators and the chair of the group', () => {
    expect(meetingAttended(house.cleo, 'm')).toBeNull();
    expect(meetingAttended(personViewer(house.db, 'cleo', ['chair'], ['steering']), 'm')).toMatchObject({ id: 'm' });
    for (const role of ['leader', 'finance', 'advisor'] as const) {
      expect(meetingAttended(personViewer(house.db, 'ann', [role]), 'm')).toBeNull();
    }
  });
});

describe('one tap', () => {
  it('notes how they came to be there: by invitation, by asking, or walking in', () => {
    expect(['ann', 'ben', 'zoe'].map((id) => tap(id, 'in-person'))).toEqual(['done', 'done', 'done']);
    expect(presences()).toEqual(['ann invited in-person', 'ben walked-in in-person', 'zoe asked in-person']);
  });

  it('can be put right, or taken back, and the same tap twice is one', () => {
    tap('ann', 'in-person');
    const before = activities();
    expect(tap('ann', 'in-person')).toBe('done');
    expect(activities()).toBe(before);
    tap('ann', 'video');
    expect(presences()).toEqual(['ann invited video']);
    tap('ann', 'unsaid');
    expect(presences()).toEqual([]);
  });

  it('stays asking, whatever is tapped after', () => {
    for (const attendance of ['phone', 'absent-with-word', 'unsaid', 'part']) tap('zoe', attendance);
    expect(presences()).toEqual(['zoe asked part']);
  });

  it('is asking too for who was invited only after they asked', () => {
    put(house.db, 'requests_to_come', { id: 'r2', meeting_id: 'm', person_id: 'ann', asked_at: 0 });
    tap('ann', 'in-person');
    expect(presences()).toEqual(['ann asked in-person']);
  });

  it('knows of no absence of someone nobody asked to come', () => {
    expect(tap('ben', 'absent-without-word')).toBe('absent-not-invited');
  });

  it.each([
    ['cancelled', ON, 'meeting-cancelled'],
    ['held', ON, 'attendance-closed'],
    ['scheduled', '2026-12-01', 'not-yet'],
  ])('is not for a meeting that is %s on %s', (state, day, code) => {
    house.db.sql.prepare('update meetings set state = ?, on_day = ?, starts_at = null, ends_at = null').run(state, day);
    expect(tap('ann', 'in-person')).toBe(code);
  });

  it('is for nobody the meeting knows nothing of, and at no other meeting', () => {
    expect(tap('lee', 'in-person')).toBe('not-found');
    expect(tap('ann', 'in-person', house.cleo)).toBe('not-found');
  });
});

describe('coming and going', () => {
  beforeEach(() => {
    tap('ann', 'in-person');
  });
  const minutes = () => one('ann')?.minutes;

  it('gives the time they were there', () => {
    expect(said(does(noteTime, { personId: 'ann', arrived: '12:30', left: '13:30' }))).toBe('done');
    expect(minutes()).toBe(60);
    expect(said(does(noteTime, { personId: 'ann' }))).toBe('done');
    expect(minutes()).toBeNull();
  });

  it('can be noted as it happens', () => {
    does(noteTime, { personId: 'ann', now: 'arrived' }, carol, Date.parse(`${ON}T17:20:30Z`));
    does(noteTime, { personId: 'ann', now: 'left' }, carol, Date.parse(`${ON}T18:50:10Z`));
    expect(one('ann')).toMatchObject({ minutes: 90, arrivedAt: Date.parse(`${ON}T17:20:00Z`) });
  });

  it('can be put right once the meeting is on record, and the advisor looks at it again', () => {
    const ann = personViewer(house.db, 'ann', ['advisor']);
    const check = () => checkedMeetings(ann, 'ann', '2026-11-10', 1);
    house.db.sql.prepare("update meetings set state = 'held'").run();
    perform(ann, confirm, { list: 'meetings', stamp: check().stamp }, NOW);
    expect(check().items[0]?.state).toBe('confirmed');
    expect(said(does(noteTime, { personId: 'ann', arrived: '12:30', left: '13:00' }))).toBe('done');
    expect(check().items[0]).toMatchObject({ state: 'unchecked', standing: 'invited in-person 30' });
    expect(tap('ann', 'phone')).toBe('attendance-closed');
  });

  it('is in order, and of who is there', () => {
    expect(said(does(noteTime, { personId: 'ann', arrived: '14:00', left: '13:00' }))).toBe(
      'left-before-arrived at left',
    );
    expect(said(does(noteTime, { personId: 'ann', arrived: '25:00' }))).toBe('invalid');
    expect(said(does(noteTime, { personId: 'hal', now: 'arrived' }))).toBe('not-there');
  });

  it('is gone when they turn out not to have come', () => {
    does(noteTime, { personId: 'ann', arrived: '12:30', left: '13:30' });
    tap('ann', 'absent-with-word');
    expect(one('ann')).toMatchObject({ arrivedAt: null, leftAt: null, minutes: null });
  });
});

describe('who spoke', () => {
  const speaks = (spoke: string) => said(does(noteSpeaking, { personId: 'ann', spoke }));

  it('is noted only where the group records it', () => {
    tap('ann', 'in-person');
    expect(speaks('yes')).toBe('speaking-not-recorded');
    house.db.sql.prepare("update groups set records_speaking = 1 where id = 'steering'").run();
    expect(speaks('yes')).toBe('done');
    expect(one('ann')?.spoke).toBe(1);
    speaks('no');
    expect(one('ann')?.spoke).toBe(0);
    speaks('unsaid');
    expect(one('ann')?.spoke).toBeNull();
  });
});

describe('someone nobody expected', () => {
  const comes = (more: object) =>
    does(walkIn, { once: newId(), name: 'Zoe Park', origin: 'walked-in', attendance: 'in-person', ...more });

  it('is found by name, and who asked to come came by asking', () => {
    expect(said(comes({ name: 'zoe park', origin: 'brought' }))).toBe('done');
    expect(said(comes({ name: 'Ada Brant', origin: 'brought' }))).toBe('done');
    expect(presences()).toEqual(['ada brought in-person', 'zoe asked in-person']);
  });

  it('asked and had no answer: by asking all the same', () => {
    house.db.sql.prepare("update requests_to_come set answer = 'no', reason = 'no-room'").run();
    comes({});
    expect(presences()).toEqual(['zoe asked in-person']);
  });

  it('is there once', () => {
    const once = newId();
    expect([said(comes({ once })), said(comes({ once })), said(comes({}))]).toEqual([
      'done',
      'done',
      'same-person-twice at name',
    ]);
  });

  it('is somebody in the records, or says so, and of which side', () => {
    expect(comes({ name: 'Zoé Parc' })).toMatchObject({
      refusal: 'looks-like',
      details: { candidates: [{ id: 'zoe' }] },
    });
    expect(said(comes({ name: 'Zoé Parc', personId: 'zoe' }))).toBe('done');
    expect(said(comes({ name: 'Noor Haddad' }))).toBe('side-unsaid at side');
    expect(said(comes({ name: 'Noor Haddad', side: 'partner' }))).toBe('done');
    expect(
      house.one("select count(*) from partners pa join people p on p.id = pa.person_id where p.name = 'Noor Haddad'"),
    ).toBe(1);
  });

  it('is not let in with a name of 50,000 characters', () => {
    expect(said(comes({ name: 'x'.repeat(50_000) }))).toBe('invalid');
  });
});

describe('guests', () => {
  const brings = (more: object) => does(addGuest, { personId: 'pat', once: newId(), ...more });
  beforeEach(() => {
    tap('pat', 'in-person');
  });

  it('are counted by who brought them, and named only where they agreed', () => {
    expect(said(brings({ name: 'Mo Grant' }))).toBe('invalid');
    expect(said(brings({ name: 'Mo Grant', consent: 'on' }))).toBe('done');
    expect(said(brings({ consent: 'on' }))).toBe('done');
    expect(one('pat')?.guests.map(({ name }) => name)).toEqual(['Mo Grant', null]);
    expect(house.all('select name, name_consent_on as day from guests order by rowid')).toEqual([
      { name: 'Mo Grant', day: '2026-11-10' },
      { name: null, day: null },
    ]);
  });

  it('go with whoever brought them', () => {
    expect(said(brings({ personId: 'hal' }))).toBe('not-there');
    const once = newId();
    expect([said(brings({ once })), said(brings({ once }))]).toEqual(['done', 'done']);
    expect(tap('pat', 'unsaid')).toBe('has-guests');
    expect(said(does(dropGuest, { guestId: once }))).toBe('done');
    expect(tap('pat', 'unsaid')).toBe('done');
  });

  it('are of their own meeting', () => {
    put(house.db, 'meetings', { id: 'other', group_id: null, on_day: ON, state: 'scheduled' });
    put(house.db, 'guests', { id: 'gu', meeting_id: 'other', brought_by: 'pat' });
    expect(said(does(dropGuest, { guestId: 'gu' }))).toBe('not-found');
  });
});

describe('preparing', () => {
  const ann = () => personViewer(house.db, 'ann', ['advisor']);
  const prepares = (length: string | undefined, viewer: Viewer, more: object = {}) =>
    said(does(notePreparation, { ...(length && { length }), ...more }, viewer));

  it('is said by the advisor, for a meeting they are on record at, also once it is over', () => {
    expect(prepares('1 h 30', ann())).toBe('not-found');
    tap('ann', 'in-person');
    house.db.sql.prepare("update meetings set state = 'held'").run();
    expect(prepares('1 h 30', ann())).toBe('done');
    expect(one('ann')?.preparationMinutes).toBe(90);
    expect(prepares('soon', ann())).toBe('invalid');
    expect(prepares(undefined, ann())).toBe('done');
    expect(one('ann')?.preparationMinutes).toBeNull();
  });

  it('is written down for them, with how they said it; nobody else speaks for them', () => {
    tap('ann', 'in-person');
    expect(prepares('45 min', carol, { personId: 'ann' })).toBe('channel-needed at channel');
    expect(prepares('45 min', carol, { personId: 'ann', channel: 'phone' })).toBe('done');
    expect(
      house.all("select on_behalf_of, channel from activity where command = 'attendance.note-preparation'"),
    ).toEqual([{ on_behalf_of: 'ann', channel: 'phone' }]);
    expect(prepares('45 min', personViewer(house.db, 'ben', ['advisor']), { personId: 'ann' })).toBe('not-found');
  });
});

describe('a meeting nobody was invited to from here', () => {
  beforeEach(() => {
    house.db.sql.prepare('delete from invitations').run();
    tap('ann', 'in-person');
    tap('zoe', 'in-person');
  });

  it('has walked-in people alone, until the office says that they were told in another way', () => {
    expect(presences()).toEqual(['ann walked-in in-person', 'zoe asked in-person']);
    put(house.db, 'leave_outs', { id: 'l', meeting_id: 'm', person_id: 'ben', reason: 'no-room', at: 0 });
    expect([said(does(takeAsInvited, {})), said(does(takeAsInvited, {}))]).toEqual(['done', 'done']);
    expect(presences()).toEqual(['ann invited in-person', 'zoe asked in-person']);
    expect(house.all('select person_id as id from invitations order by 1')).toEqual(
      ['ann', 'hal', 'pat'].map((id) => ({ id })),
    );
  });
});

describe('the meeting was held', () => {
  const everything = () => ({
    presences: house.all(
      `select person_id, origin, attendance, minutes, preparation_minutes, arrived_at, left_at, spoke from presences order by 1`,
    ),
    guests: house.all('select brought_by, name from guests order by rowid'),
    invitations: house.all('select person_id, sent_on, reply, withdrawn_at from invitations order by 1'),
  });

  beforeEach(() => {
    house.db.sql.prepare("update groups set records_speaking = 1 where id = 'steering'").run();
    house.db.sql.prepare("update invitations set reply = 'no', reply_reason = 'cost' where person_id = 'hal'").run();
    tap('ann', 'in-person');
    tap('zoe', 'video');
    tap('pat', 'part');
    does(noteTime, { personId: 'ann', arrived: '12:10', left: '13:40' });
    does(noteSpeaking, { personId: 'ann', spoke: 'yes' });
    does(notePreparation, { personId: 'ann', length: '30 min', channel: 'phone' });
    does(addGuest, { personId: 'pat', once: newId(), name: 'Mo Grant', consent: 'on' });
    does(addGuest, { personId: 'pat', once: newId() });
  });

  it('can be said here, with who did not come', () => {
    expect(said(does(close, { rest: 'on' }))).toBe('done');
    expect(presences()).toEqual([
      'ann invited in-person',
      'hal invited absent-with-word',
      'pat invited part',
      'zoe asked video',
    ]);
    expect(house.one("select state from meetings where id = 'm'")).toBe('held');
    expect(said(does(close, {}))).toBe('done');
  });

  it('is not said of a meeting where nobody is marked, nor over a record someone is writing', () => {
    house.db.sql.prepare('delete from guests').run();
    house.db.sql.prepare('delete from presences').run();
    expect(said(does(close, {}))).toBe('nobody-noted');
    tap('ann', 'in-person');
    begin(carol, { meetingId: 'm' });
    expect(said(does(close, {}))).toBe('log-open');
  });

  it('closes into the log, which loses nothing of it', () => {
    const before = everything();
    const draftId = begin(carol, { meetingId: 'm' });
    const page = logPage(carol, draftId, '2026-11-10');
    expect(page?.written['people.zoe.origin']).toBe('asked');
    expect(
      log(carol, draftId, { ...page?.written, 'motions.a.text': 'That we do it', 'motions.a.result': 'carried' }).ok,
    ).toBe(true);
    expect(everything()).toEqual(before);
    expect(house.one("select state from meetings where id = 'm'")).toBe('held');
    expect(house.one("select count(*) from motions where meeting_id = 'm'")).toBe(1);
    expect(house.one('select count(*) from meeting_editions')).toBe(0);
  });

  it('can be closed here and its record written after, which loses nothing either', () => {
    does(close, {});
    const before = everything();
    const draftId = begin(carol, { meetingId: 'm' });
    const written = logPage(carol, draftId, '2026-11-10')?.written ?? {};
    expect(log(carol, draftId, { ...written, title: 'Budget' }).ok).toBe(true);
    expect(everything()).toEqual(before);
  });

  it('does not turn asking into anything else in the log', () => {
    const draftId = begin(carol, { meetingId: 'm' });
    const written = logPage(carol, draftId, '2026-11-10')?.written ?? {};
    for (const origin of ['invited', 'walked-in', 'brought']) {
      expect(log(carol, draftId, { ...written, 'people.zoe.origin': origin })).toMatchObject({
        refusal: 'asked-stays',
        field: 'people.zoe.origin',
      });
    }
  });

  it('prefills asking where nothing is noted, also when all is as it was last time', () => {
    house.db.sql.prepare("delete from presences where person_id = 'zoe'").run();
    const page = logPage(carol, begin(carol, { meetingId: 'm' }), '2026-11-10');
    if (page === null) throw new Error('no page');
    expect(page.written['people.zoe.origin']).toBe('asked');
    const last = { 'people.zoe.origin': 'invited', 'people.zoe.attendance': 'video' };
    const same = sameAsLast(page.written, page.roster, last, [], page.invited);
    expect([same['people.zoe.origin'], same['people.zoe.attendance']]).toEqual(['asked', 'video']);
    expect(log(carol, page.draft.id, same).ok).toBe(true);
    expect(presences()).toContain('zoe asked video');
  });

  it('counts in the flags only once it is held', () => {
    const leftOut = () =>
      findingsOn(carol, '2026-11-10').map(({ rule, personId, groupId }) => `${rule} ${personId ?? groupId}`);
    house.db.sql.prepare("update meetings set key = 1 where id = 'm'").run();
    expect(leftOut()).not.toContain('left-out ben');
    does(close, {});
    expect(leftOut()).toContain('left-out ben');
  });
});
