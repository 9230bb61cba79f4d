import { describe, expect, test } from 'vitest';
import { perform } from '@/domain/command';
import { dropLog, startLog } from '@/domain/logbook/draft-commands';
import { logPage, openDrafts } from '@/domain/logbook/queries';
import { personViewer } from '@/domain/viewer';
import { invite, meeting, put } from '@/tests/records';
import { begin, keep, log, logged, NOW, ON, office, pageOf } from './office';

const start = (viewer: Parameters<typeof begin>[0], input: object) =>
  perform(viewer, startLog, { groupId: 'steering', on: ON, ...input }, NOW);

describe('a draft is begun', () => {
  test('once a group and day, whoever begins it', () => {
    const { carol, omar, all } = office();
    const draftId = begin(carol);
    expect(begin(omar)).toBe(draftId);
    expect(begin(omar, { on: '2026-11-04' })).not.toBe(draftId);
    expect(begin(omar, { groupId: 'council' })).not.toBe(draftId);
    expect(all('select command from activity')).toHaveLength(3);
  });

  test('of an open meeting too', () => {
    const { carol, omar } = office();
    const draftId = begin(carol, { groupId: undefined });
    expect(begin(omar, { groupId: undefined })).toBe(draftId);
    expect(pageOf(carol, draftId)).toMatchObject({ roster: [], last: null, draft: { groupId: null, group: null } });
  });

  test('a planned meeting of that day is taken up, with who is invited', () => {
    const { db, carol } = office();
    put(db, 'meetings', { id: 'planned', group_id: 'steering', on_day: ON, state: 'scheduled', title: 'Budget' });
    invite(db, 'planned', 'ann');
    invite(db, 'planned', 'zoe');
    const page = pageOf(carol, begin(carol));
    expect(page).toMatchObject({
      draft: { meetingId: 'planned', correcting: false, edition: null },
      written: { on: ON, title: 'Budget', 'people.ann.origin': 'invited', 'people.zoe.origin': 'invited' },
      others: [{ personId: 'zoe', name: 'Zoe Park', side: 'advisor' }],
    });
    expect(page.invited.sort()).toEqual(['ann', 'zoe']);
  });

  test.each([
    ['ahead', { on: '2026-11-11' }, 'in-the-future'],
    ['of a meeting ahead', { meetingId: 'ahead' }, 'in-the-future'],
    ['of a meeting that was cancelled', { meetingId: 'off' }, 'meeting-cancelled'],
    ['of a day with a meeting on record', { on: '2026-11-03' }, 'meeting-there'],
  ])('not %s', (_, input, refusal) => {
    const { db, carol } = office();
    meeting(db, 'held', 'steering', '2026-11-03');
    put(db, 'meetings', { id: 'ahead', group_id: 'steering', on_day: '2026-11-11', state: 'scheduled' });
    put(db, 'meetings', { id: 'off', group_id: 'steering', on_day: '2026-11-01', state: 'cancelled' });
    const details = refusal === 'meeting-there' ? { details: { meetingId: 'held' }, field: 'on' } : {};
    expect(start(carol, input)).toMatchObject({ ok: false, why: 'refused', refusal, ...details });
  });

  test('another meeting of the day, when that is said', () => {
    const { db, carol, all } = office();
    meeting(db, 'held', 'steering', ON);
    const draftId = begin(carol, { another: 'on' });
    expect(pageOf(carol, draftId).written).toEqual({ on: ON, another: 'on' });
    expect(log(carol, draftId, { title: 'In the evening', another: 'on' }, { version: 1 })).toMatchObject({ ok: true });
    expect(all('select id from meetings')).toHaveLength(2);
  });

  test.each([
    ['a day that is none', { on: '2026-02-30' }],
    ['a day of words', { on: 'yesterday' }],
  ])('not of %s', (_, input) => {
    expect(start(office().carol, input)).toMatchObject({ why: 'invalid' });
  });

  test('a group or a meeting that is not there, and one that is not theirs to log, look the same', () => {
    const { db, carol, cleo } = office();
    meeting(db, 'held', 'steering', ON);
    const notThere = { ok: false, why: 'not-found' };
    expect(start(carol, { groupId: 'no-such' })).toEqual(notThere);
    expect(start(carol, { meetingId: 'no-such' })).toEqual(notThere);
    expect(start(cleo, {})).toEqual(notThere);
    expect(start(cleo, { groupId: undefined })).toEqual(notThere);
    expect(start(cleo, { meetingId: 'held' })).toEqual(notThere);
    expect(start(cleo, { groupId: 'council' }).ok).toBe(true);
  });
});

describe('two coordinators write one draft', () => {
  test('in places apart: both stand', () => {
    const { carol, omar } = office();
    const draftId = begin(carol);
    expect(keep(carol, draftId, 0, { title: 'Budget' })).toMatchObject({ value: { version: 1, kept: ['title'] } });
    expect(keep(omar, draftId, 0, { place: 'Hall', title: '' })).toMatchObject({
      value: { version: 2, kept: ['place'], conflicts: [] },
    });
    expect(pageOf(carol, draftId)).toMatchObject({
      ...{ written: { title: 'Budget', place: 'Hall' }, draft: { version: 2 }, savedBy: { name: 'omar', at: NOW } },
    });
  });

  test('in one place: the first stands, the second is told what and by whom', () => {
    const { carol, omar } = office();
    const draftId = begin(carol);
    keep(carol, draftId, 0, { title: 'Budget' });
    expect(keep(omar, draftId, 0, { title: 'Money', place: 'Hall' })).toEqual({
      ok: true,
      value: {
        version: 2,
        kept: ['place'],
        conflicts: [{ field: 'title', theirs: 'Budget', mine: 'Money', by: 'carol', at: NOW }],
      },
    });
    expect(pageOf(omar, draftId).written).toEqual({ on: ON, title: 'Budget', place: 'Hall' });
    // Having seen theirs, one may still write one's own.
    expect(keep(omar, draftId, 2, { title: 'Money' })).toMatchObject({ value: { kept: ['title'] } });
  });

  test('one with themselves: what came last stands, in whichever tab', () => {
    const { carol } = office();
    const draftId = begin(carol);
    keep(carol, draftId, 0, { title: 'B' });
    expect(keep(carol, draftId, 0, { title: 'Budget' })).toMatchObject({ value: { version: 2, conflicts: [] } });
    expect(pageOf(carol, draftId).written.title).toBe('Budget');
  });

  test('sent twice, it is kept once; every version stays', () => {
    const { carol, all } = office();
    const draftId = begin(carol);
    for (let press = 0; press < 2; press++) keep(carol, draftId, 0, { title: 'Budget' });
    keep(carol, draftId, 1, { title: '' });
    expect(all('select version, value from log_entries order by version')).toEqual([
      { version: 1, value: 'Budget' },
      { version: 2, value: null },
    ]);
    expect(all(`select fields from activity where command = 'meetings.keep-log'`)).toEqual([
      { fields: '["title"]' },
      { fields: '["title"]' },
    ]);
  });

  test('half typed and very long texts are kept as they are; a name that is no field is not taken', () => {
    const { carol } = office();
    const draftId = begin(carol);
    const words = `<b onclick="x()">${'é'.repeat(50_000)}</b>`;
    expect(keep(carol, draftId, 0, { 'heard.0.words': words, starts: '9h3', on: '2026-11-' })).toMatchObject({
      ok: true,
    });
    expect(pageOf(carol, draftId).written).toMatchObject({ 'heard.0.words': words, starts: '9h3', on: '2026-11-' });
    expect(keep(carol, draftId, 1, { 'heard.0.words': 'x'.repeat(60_001) })).toMatchObject({
      issues: [{ code: 'too_big', path: ['fields', 'heard.0.words'] }],
    });
    expect(keep(carol, draftId, 1, { 'people.ann.password': 'x' })).toMatchObject({ why: 'invalid' });
  });

  test('a page that posts the whole record empties what it does not say any more', () => {
    const { carol } = office();
    const draftId = begin(carol);
    keep(carol, draftId, 0, { key: 'on', 'others.0.name': 'Zoe Park', 'people.ann.origin': 'asked' });
    keep(carol, draftId, 1, { on: ON, 'people.ann.origin': 'invited' }, { whole: true });
    expect(pageOf(carol, draftId).written).toEqual({ on: ON, 'people.ann.origin': 'invited' });
  });

  test('for a chair, only of their own group, and never why someone said no', () => {
    const { db, carol, cleo } = office();
    const theirs = begin(carol);
    expect(keep(cleo, theirs, 0, { title: 'X' })).toEqual({ ok: false, why: 'not-found' });
    expect(logPage(cleo, theirs, '2026-11-10')).toBeNull();
    const own = begin(carol, { groupId: 'council' });
    keep(carol, own, 0, { 'people.ann.origin': 'invited', 'people.ann.reply': 'no', 'people.ann.reason': 'health' });
    expect(pageOf(cleo, own).written).toEqual({ on: ON, 'people.ann.origin': 'invited', 'people.ann.reply': 'no' });
    expect(openDrafts(cleo, '2026-11-10').map(({ id }) => id)).toEqual([own]);
    expect(
      openDrafts(carol, '2026-11-10')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([own, theirs].sort());
    for (const role of ['leader', 'finance', 'advisor'] as const) {
      const other = personViewer(db, 'zoe', [role], ['council']);
      expect(logPage(other, own, '2026-11-10')).toBeNull();
      expect(openDrafts(other, '2026-11-10')).toEqual([]);
    }
  });
});

describe('a draft that is let go', () => {
  test('is over: twice is once, and a new one can begin', () => {
    const { carol, omar, one } = office();
    const draftId = begin(carol);
    keep(carol, draftId, 0, { title: 'Budget' });
    const drop = () => perform(omar, dropLog, { draftId }, NOW);
    expect([drop(), drop()]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(keep(carol, draftId, 1, { title: 'X' })).toMatchObject({
      refusal: 'draft-closed',
      details: { state: 'dropped' },
    });
    expect(log(carol, draftId, {})).toMatchObject({ refusal: 'draft-closed' });
    expect(begin(carol)).not.toBe(draftId);
    expect(one('select count(*) from log_entries')).toBe(1);
    expect(one(`select count(*) from activity where command = 'meetings.drop-log'`)).toBe(1);
  });

  test('is not one that was logged', () => {
    const { carol, one } = office();
    const meetingId = logged(carol, {});
    const draftId = one<string>('select id from log_drafts');
    expect(perform(carol, dropLog, { draftId }, NOW)).toMatchObject({
      refusal: 'draft-closed',
      details: { meetingId },
    });
  });
});
