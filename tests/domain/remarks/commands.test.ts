import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { perform } from '@/domain/command';
import { checkedMeetings, checkedVotes } from '@/domain/remarks/checked-queries';
import { confirm, dispute, say } from '@/domain/remarks/commands';
import { disputedAt, openRemarks, remarkList, remarksOf } from '@/domain/remarks/queries';
import { recordedOf } from '@/domain/remarks/recorded-queries';
import { markRead, settle } from '@/domain/remarks/settle-commands';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { advisor, group, insert, invited, meeting, present, TODAY } from '../advisors/records';

const NOW = Date.parse('2026-10-31T15:00:00Z');

let db: Db;
let ana: Viewer;
let ben: Viewer;
let office: Viewer;

beforeEach(() => {
  db = freshDatabase();
  advisor(db, 'ana', 'Ana', 'ana');
  advisor(db, 'ben', 'Ben', 'ben');
  insert(db, 'people', { id: 'tam', name: 'Tam', name_key: 'tam' });
  group(db, 'g', 'Council', ['ana', 'ben']);
  for (const day of ['01', '02', '03']) meeting(db, `m${day}`, 'g', `2026-03-${day}`);
  invited(db, 'm01', 'ana');
  present(db, 'm01', 'ana');
  present(db, 'm02', 'ana', 'asked', 'video');
  present(db, 'm01', 'ben');
  const motion = { position: 1, text: 'That we do it', recorded: 'named', rule_basis: 'cast', rule_share: 500 };
  insert(db, 'motions', { id: 'mo', meeting_id: 'm01', ...motion });
  insert(db, 'roll_entries', { motion_id: 'mo', person_id: 'ana', seat_id: 'g-ana', side: 'advisor', weight: 1 });
  insert(db, 'ballots', { id: 'b', motion_id: 'mo', person_id: 'ana', choice: 'for', channel: 'record' });
  ana = personViewer(db, 'ana', ['advisor']);
  ben = personViewer(db, 'ben', ['advisor']);
  office = personViewer(db, 'tam', ['coordinator']);
});

const states = () => checkedMeetings(ana, 'ana', TODAY, 1).items.map(({ meetingId, state }) => `${meetingId} ${state}`);
const activity = () => db.sql.prepare('select * from activity').all() as Record<string, unknown>[];
const disputing = (words = 'I was there', more: object = {}) => ({
  once: newId(),
  subject: 'presence',
  subjectId: 'p-m01-ana',
  words,
  ...more,
});

describe('confirming', () => {
  const all = (viewer: Viewer, more: object = {}) => {
    const { stamp } = checkedMeetings(office, 'ana', TODAY, 1);
    return perform(viewer, confirm, { list: 'meetings', stamp, ...more }, NOW);
  };

  it('takes all that is shown at once, and a second press changes nothing', () => {
    expect(all(ana)).toEqual({ ok: true, value: { count: 3 } });
    expect(states()).toEqual(['m03 confirmed', 'm02 confirmed', 'm01 confirmed']);
    expect(all(ana)).toEqual({ ok: true, value: { count: 0 } });
    expect(activity()).toHaveLength(1);
    expect(remarksOf(ana, 'ana')).toEqual([]);
  });

  it('is of what stood then: a record that changed is to be looked at again', () => {
    all(ana);
    db.sql.prepare("update presences set attendance = 'phone' where id = 'p-m02-ana'").run();
    expect(states()).toEqual(['m03 confirmed', 'm02 unchecked', 'm01 confirmed']);
  });

  it('confirms nothing that changed while it was read', () => {
    const { stamp } = checkedMeetings(ana, 'ana', TODAY, 1);
    db.sql.prepare("update presences set attendance = 'phone' where id = 'p-m02-ana'").run();
    expect(all(ana, { stamp })).toMatchObject({ refusal: 'changed-meanwhile' });
    expect(db.sql.prepare('select count(*) from remarks').pluck().get()).toBe(0);
  });

  it('leaves alone what was disputed, and takes votes likewise', () => {
    perform(ana, dispute, disputing(), NOW);
    expect(all(ana)).toEqual({ ok: true, value: { count: 2 } });
    expect(states()).toContain('m01 disputed');
    const { stamp } = checkedVotes(ana, 'ana', TODAY, 1);
    expect(perform(ana, confirm, { list: 'votes', stamp }, NOW)).toEqual({ ok: true, value: { count: 1 } });
    expect(checkedVotes(ana, 'ana', TODAY, 1).unchecked).toBe(0);
  });

  it('is written down by the office, with how it reached them', () => {
    expect(all(office, { personId: 'ana' })).toMatchObject({ refusal: 'required', field: 'channel' });
    expect(all(office, { personId: 'ana', channel: 'phone' })).toMatchObject({ ok: true });
    expect(activity()).toMatchObject([{ actor_id: 'tam', on_behalf_of: 'ana', channel: 'phone' }]);
    expect(db.sql.prepare('select distinct recorded_by from remarks').pluck().all()).toEqual(['tam']);
  });
});

describe('disputing', () => {
  it('stays open until it is settled with an answer, which is read once', () => {
    const said = perform(ana, dispute, disputing(), NOW);
    if (!said.ok) throw new Error('not said');
    expect(openRemarks(office, TODAY)).toMatchObject([
      {
        name: 'Ana',
        kind: 'disputed',
        words: 'I was there',
        about: { standing: 'invited in-person', group: 'Council' },
      },
    ]);
    const { id } = said.value;
    expect(perform(ana, markRead, { id }, NOW)).toMatchObject({ refusal: 'not-found' });
    expect(perform(office, settle, { id, settlement: 'added', answer: 'x' }, NOW)).toMatchObject({
      field: 'settlement',
    });
    expect(perform(office, settle, { id, settlement: 'corrected', answer: 'You were.' }, NOW).ok).toBe(true);
    expect(perform(office, settle, { id, settlement: 'stands', answer: 'No' }, NOW)).toMatchObject({
      refusal: 'settled-already',
    });
    expect(openRemarks(office, TODAY)).toEqual([]);
    expect(states()).toContain('m01 answered');
    for (const _ of ['a press', 'a second one']) expect(perform(ana, markRead, { id }, NOW).ok).toBe(true);
    expect(remarksOf(ana, 'ana')).toMatchObject([{ answer: 'You were.', settlement: 'corrected', readOn: TODAY }]);
    expect(activity().map(({ command }) => command)).toEqual([
      'remarks.dispute',
      'remarks.settle',
      'remarks.mark-read',
    ]);
  });

  it('is said once: pressed twice it is one, said again while open it is refused', () => {
    const once = disputing();
    expect(perform(ana, dispute, once, NOW)).toEqual(perform(ana, dispute, once, NOW));
    expect(perform(ana, dispute, disputing('Again'), NOW)).toMatchObject({ refusal: 'said-already', field: 'words' });
    expect(activity()).toHaveLength(1);
  });

  it('shows on the meeting, for the office alone', () => {
    perform(ana, dispute, disputing(), NOW);
    perform(ana, dispute, disputing('Against', { subject: 'ballot', subjectId: 'b' }), NOW);
    perform(ana, dispute, disputing('Not told', { subject: 'meeting', subjectId: 'm03' }), NOW);
    expect(disputedAt(office, { id: 'm01' }).map(({ subject }) => subject)).toEqual(['presence', 'ballot']);
    expect(disputedAt(office, { id: 'm03' })).toMatchObject([{ personId: 'ana', subject: 'meeting' }]);
    expect(disputedAt(ben, { id: 'm01' })).toEqual([]);
  });

  it('is of one’s own record alone', () => {
    const bens = { subject: 'presence', subjectId: 'p-m01-ben' };
    expect(perform(ana, dispute, disputing('x', bens), NOW)).toMatchObject({ refusal: 'not-found' });
    expect(perform(ana, dispute, disputing('x', { personId: 'ben', ...bens }), NOW)).toMatchObject({ why: 'denied' });
    meeting(db, 'elsewhere', null, '2026-03-04');
    const elsewhere = { subject: 'meeting', subjectId: 'elsewhere' };
    expect(perform(ana, dispute, disputing('x', elsewhere), NOW)).toMatchObject({ refusal: 'not-found' });
    expect(recordedOf(ben, 'ana', { subject: 'presence', id: 'p-m01-ana' }, TODAY)).toBeNull();
    expect(activity()).toEqual([]);
  });
});

describe('saying that something is missing', () => {
  const saying = (more: object = {}) => ({ once: newId(), kind: 'meeting-missing', words: 'A budget day', ...more });

  it('keeps the day and the group where they are known, and the words out of the activity', () => {
    const said = { onDay: '2026-10-20', groupId: 'g', words: 'Secret-of-ana' };
    expect(perform(ana, say, saying(said), NOW).ok).toBe(true);
    expect(openRemarks(office, TODAY)).toMatchObject([{ on: '2026-10-20', group: 'Council', words: 'Secret-of-ana' }]);
    expect(JSON.stringify(activity())).not.toContain('Secret');
  });

  it.each([
    ['a day that does not exist', { onDay: '2026-02-30' }, { why: 'invalid' }],
    ['no words', { words: '  ' }, { why: 'invalid' }],
    ['too many words', { words: 'x'.repeat(50_000) }, { why: 'invalid' }],
    ['a group that is not there', { groupId: 'nowhere' }, { field: 'groupId' }],
    ['words said tomorrow', { kind: 'suggestion-missing', onDay: '2026-11-01' }, { refusal: 'in-the-future' }],
  ])('refuses %s', (_, more, refused) => {
    expect(perform(ana, say, saying(more), NOW)).toMatchObject({ ok: false, ...refused });
    expect(db.sql.prepare('select count(*) from remarks').pluck().get()).toBe(0);
  });

  it('takes what is pasted as text', () => {
    const words = '<script>alert(1)</script> & "quotes"';
    perform(ana, say, saying({ words }), NOW);
    expect(remarksOf(ana, 'ana')[0]?.words).toBe(words);
  });
});

describe('what is said', () => {
  beforeEach(() => {
    perform(ana, say, { once: newId(), kind: 'other', words: 'Words-of-ana' }, NOW);
    perform(ben, say, { once: newId(), kind: 'meeting-missing', words: 'Words-of-ben' }, NOW + 1);
  });

  it.each(['finance', 'leader', 'chair', 'identity-recorder', 'owner'] as const)('is not for %s', (role) => {
    const viewer = personViewer(db, 'tam', [role], ['g']);
    const seen = [remarksOf(viewer, 'ana'), openRemarks(viewer, TODAY), checkedMeetings(viewer, 'ana', TODAY, 1).items];
    expect(seen).toEqual([[], [], []]);
    expect(remarkList(viewer, { state: 'all', page: 1 }).total).toBe(0);
  });

  it('is an advisor’s own, and all of it the office’s, filtered by state and kind', () => {
    expect(JSON.stringify([remarksOf(ana, 'ana'), remarksOf(ana, 'ben'), openRemarks(ana, TODAY)])).not.toContain(
      'ben',
    );
    const listed = (search: Partial<Parameters<typeof remarkList>[1]>) =>
      remarkList(office, { state: 'all', page: 1, ...search }).remarks.map(({ words }) => words);
    expect(listed({})).toEqual(['Words-of-ana', 'Words-of-ben']);
    expect(listed({ kind: 'meeting-missing' })).toEqual(['Words-of-ben']);
    const [first] = openRemarks(office, TODAY);
    perform(office, settle, { id: first?.id, settlement: 'stands', answer: 'It is right' }, NOW);
    expect(listed({})).toEqual(['Words-of-ben', 'Words-of-ana']);
    expect(listed({ state: 'open' })).toEqual(['Words-of-ben']);
    expect(listed({ state: 'settled' })).toEqual(['Words-of-ana']);
  });

  it('is listed in a fixed number of statements', () => {
    const count = () => {
      let used = 0;
      const prepared = db.prepared;
      Object.assign(db, {
        prepared: (text: string) => {
          used += 1;
          return prepared(text);
        },
      });
      remarkList(office, { state: 'all', page: 1 });
      Object.assign(db, { prepared });
      return used;
    };
    const few = count();
    for (let i = 0; i < 30; i += 1) perform(ana, say, { once: newId(), kind: 'other', words: `More ${i}` }, NOW);
    expect(count()).toBe(few);
    expect(remarkList(office, { state: 'all', page: 2 })).toMatchObject({ total: 32, open: 32 });
  });
});
