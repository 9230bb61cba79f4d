import { beforeEach, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { perform } from '@/domain/command';
import { forgetReasons } from '@/domain/logbook/forget-reasons-commands';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, meeting, person, put } from '../../records';

/** Half past ten in the morning where the team is: meetings up to 22 November of the year before are a year old. */
const NOW = Date.parse('2026-11-23T15:30:00Z');
let db: Db;

beforeEach(() => {
  db = freshDatabase();
  group(db, 'steering');
  for (const id of ['joan', 'wei']) person(db, id, 'advisor');
  for (const [id, on] of [
    ['old', '2025-11-22'],
    ['young', '2025-11-23'],
  ] as const) {
    meeting(db, id, 'steering', on);
    for (const who of ['joan', 'wei']) said(id, who);
    put(db, 'log_drafts', { id: `draft ${id}`, group_id: 'steering', on_day: on, started_at: 0, state: 'logged' });
    for (const field of ['people.joan.reason', 'people.joan.reply', 'title'])
      put(db, 'log_entries', { draft_id: `draft ${id}`, field, version: 1, value: 'cost', at: 0 });
    const fields = JSON.stringify({ title: 'Budget', 'people.joan.reply': 'no', 'people.joan.reason': 'cost' });
    put(db, 'meeting_editions', { id: `edition ${id}`, meeting_id: id, edition: 1, fields, replaced_at: 0 });
  }
});

function said(meetingId: string, who: string): void {
  const id = `${meetingId} ${who}`;
  const no = { invitation_id: id, reply: 'no', reason: 'cost', at: 0, channel: 'link' };
  put(db, 'invitations', { id, meeting_id: meetingId, person_id: who, reply: 'no', reply_reason: 'cost' });
  put(db, 'invitation_replies', { id, ...no });
  put(db, 'accommodations', {
    id,
    invitation_id: id,
    need: 'captions',
    asked_on: '2025-11-01',
    met_on: who === 'joan' ? '2025-11-02' : null,
  });
}

const run = () => perform(trusted(db, 'server'), forgetReasons, {}, NOW);
const all = (sql: string) => db.sql.prepare<[], unknown[]>(sql).raw().all();
const counts = () => all('select kind, value, month, count from kept_counts order by 1');

test('a year after the meeting, only how many is left of reasons and needs', () => {
  expect(run().ok).toBe(true);
  expect(counts()).toEqual([
    ['need-met', 'captions', '2025-11', 1],
    ['need-unmet', 'captions', '2025-11', 1],
    ['reason-for-no', 'cost', '2025-11', 2],
  ]);
  expect(all(`select distinct reply, reply_reason from invitations where meeting_id = 'old'`)).toEqual([['no', null]]);
  expect(all(`select distinct reply, reason from invitation_replies where invitation_id like 'old%'`)).toEqual([
    ['no', null],
  ]);
  expect(all('select distinct substr(invitation_id, 1, 5) from accommodations')).toEqual([['young']]);
  expect(all(`select field, value from log_entries where draft_id = 'draft old' order by 1`)).toEqual([
    ['people.joan.reason', null],
    ['people.joan.reply', 'cost'],
    ['title', 'cost'],
  ]);
  expect(JSON.parse(all(`select fields from meeting_editions where meeting_id = 'old'`).flat()[0] as string)).toEqual({
    ...{ title: 'Budget', 'people.joan.reply': 'no' },
  });
});

test('what is younger stays word for word', () => {
  const young = () => [
    all(`select * from invitations where meeting_id = 'young'`),
    all(`select * from invitation_replies where invitation_id like 'young%'`),
    all(`select * from accommodations where invitation_id like 'young%'`),
    all(`select * from log_entries where draft_id = 'draft young'`),
    all(`select * from meeting_editions where meeting_id = 'young'`),
  ];
  const before = young();
  run();
  expect(young()).toEqual(before);
});

test('done twice, it counts once and says nothing the second time; what is found later is added', () => {
  run();
  const [once, noted] = [counts(), all('select count(*) from activity')];
  run();
  expect(counts()).toEqual(once);
  expect(all('select count(*) from activity')).toEqual(noted);
  db.sql.exec(`update invitations set reply_reason = 'cost' where id = 'old joan'`);
  run();
  expect(counts().at(-1)).toEqual(['reason-for-no', 'cost', '2025-11', 3]);
});

test('a need that was not there any more is not counted', () => {
  db.sql.exec(`update accommodations set dropped_on = '2025-11-03' where invitation_id = 'old joan'`);
  run();
  expect(counts().map(([kind]) => kind)).toEqual(['need-unmet', 'reason-for-no']);
});

test('the activity tells of the day, and of nobody', () => {
  run();
  const said = all(`select subject_id, fields from activity where command = 'meetings.forget-reasons'`);
  expect(said).toEqual([['2025-11-23', expect.not.stringContaining('cost')]]);
});
