import { beforeEach, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { comingMeetings } from '@/domain/meetings/coming-queries';
import { meetingsToComeTo } from '@/domain/requests/open-queries';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { group, invite, person, put, seat } from '@/tests/records';

const TODAY = '2026-10-31';
let db: Db;

beforeEach(() => {
  db = freshDatabase();
  for (const id of ['ana', 'ben']) person(db, id, 'advisor');
  person(db, 'pat', 'partner');
  group(db, 'council');
  const link = { join_link: 'https://video.example.org/1', dial_in: '1-888-555-0100' };
  for (const [id, groupId] of [
    ['open', null],
    ['closed', 'council'],
  ] as const) {
    put(db, 'meetings', { id, group_id: groupId, on_day: '2026-11-20', state: 'scheduled', ...link });
  }
});

const viewer = (id: string) => personViewer(db, id, ['advisor']);
const toComeTo = (id = 'ana') =>
  meetingsToComeTo(viewer(id), TODAY).map(({ id: meeting, seat: held, invited, request, joinLink }) => [
    meeting,
    held,
    invited ? 'invited' : (request?.answer ?? (request ? 'asked' : 'free')),
    joinLink !== null,
  ]);
const ask = (meetingId: string, more: object = {}) =>
  put(db, 'requests_to_come', { id: `r-${meetingId}`, meeting_id: meetingId, person_id: 'ana', asked_at: 1, ...more });

it('has the open meetings ahead, with no way in for who is not welcome yet', () => {
  expect(toComeTo()).toEqual([['open', 'none', 'free', false]]);
  ask('open');
  expect(toComeTo()).toEqual([['open', 'none', 'asked', false]]);
});

it.each([
  ['yes', true],
  ['yes-with-seat', true],
  ['no', false],
] as const)('opens the way in with a %s: %s', (answer, isWelcome) => {
  ask('open', { answer, reason: answer === 'no' ? 'no-room' : null });
  expect(toComeTo()).toEqual([['open', 'none', answer, isWelcome]]);
  expect(comingMeetings(viewer('ana'), TODAY).map(({ meetingId, asked }) => [meetingId, asked])).toEqual(
    isWelcome ? [['open', 1]] : [],
  );
});

it('has a closed meeting for who sits there and was left out, and not while nobody is invited', () => {
  seat(db, 'council', 'ana', 'advisor');
  expect(toComeTo().map(([id]) => id)).toEqual(['open']);
  invite(db, 'closed', 'pat');
  expect(toComeTo()).toContainEqual(['closed', 'left-out', 'free', false]);
  expect(toComeTo('ben').map(([id]) => id)).toEqual(['open']);
  invite(db, 'closed', 'ana');
  expect(toComeTo().map(([id]) => id)).toEqual(['open']);
});

it('lets who sits at an open meeting wait for their invitation', () => {
  db.sql.prepare('update groups set open_to_see = 1').run();
  seat(db, 'council', 'ana', 'advisor');
  expect(toComeTo()).toContainEqual(['closed', 'waits', 'free', false]);
});

it('says of a meeting that was cancelled that it was, to who asked and to nobody else', () => {
  ask('open', { answer: 'yes' });
  db.sql.prepare("update meetings set state = 'cancelled'").run();
  expect(meetingsToComeTo(viewer('ana'), TODAY).map(({ id, cancelled }) => [id, cancelled])).toEqual([['open', true]]);
  expect(meetingsToComeTo(viewer('ben'), TODAY)).toEqual([]);
});

it('is for advisors, each by themselves', () => {
  ask('closed');
  expect(toComeTo()).toContainEqual(['closed', 'none', 'asked', false]);
  expect(toComeTo('ben').map(([id]) => id)).toEqual(['open']);
  for (const role of ['coordinator', 'chair', 'leader'] as const) {
    expect(meetingsToComeTo(personViewer(db, 'ana', [role]), TODAY)).toEqual([]);
  }
});
