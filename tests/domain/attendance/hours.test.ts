import { beforeEach, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { contributionRecordOf } from '@/domain/advisors/contribution-record-queries';
import { ownSums } from '@/domain/advisors/sums-queries';
import { checkedMeetings } from '@/domain/remarks/checked-queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { attend, group, person, put, seat } from '@/tests/records';

const TODAY = '2026-10-31';
const TWO_HOURS = { starts_at: 0, ends_at: 7_200_000 };

let db: Db;
let ana: Viewer;

beforeEach(() => {
  db = freshDatabase();
  person(db, 'ana', 'advisor');
  group(db, 'council');
  seat(db, 'council', 'ana', 'advisor');
  ana = personViewer(db, 'ana', ['advisor']);
});

/** A meeting of the council, and what is on record of Ana there. */
function at(id: string, attendance: string, presence: object, meeting: object = TWO_HOURS, state = 'held'): void {
  put(db, 'meetings', { id, group_id: 'council', on_day: '2026-03-02', state, ...meeting });
  attend(db, id, 'ana', 'invited', attendance);
  const set = Object.entries(presence).map(([name, value]) => `${name} = ${value}`);
  if (set.length > 0) db.sql.prepare(`update presences set ${set.join(', ')} where meeting_id = ?`).run(id);
}

const hours = () => {
  const meetings = contributionRecordOf(ana, 'ana', TODAY)?.meetings ?? [];
  return { record: meetings.map(({ group: _, ...one }) => one), sum: ownSums(ana, TODAY).meetingMinutes };
};

it('counts the time there and the time to prepare, wherever hours are added up', () => {
  at('whole', 'in-person', { preparation_minutes: 30 });
  at('late', 'video', { minutes: 45 });
  at('some', 'part', { preparation_minutes: 15 });
  expect(hours()).toEqual({
    record: [{ came: 3, minutes: 120 + 30 + 45 + 15, preparation: 45, timed: 2 }],
    sum: 210,
  });
});

it('counts what someone prepared for a meeting they could not come to, and no hour there', () => {
  at('away', 'absent-with-word', { preparation_minutes: 60 });
  expect(hours()).toEqual({ record: [{ came: 0, minutes: 60, preparation: 60, timed: 0 }], sum: 60 });
});

it('counts no meeting that was not held, and no hour nobody knows of', () => {
  at('ahead', 'in-person', { preparation_minutes: 60 }, TWO_HOURS, 'scheduled');
  at('untimed', 'in-person', {}, {});
  expect(hours()).toEqual({ record: [{ came: 1, minutes: 0, preparation: 0, timed: 0 }], sum: 0 });
});

it('is shown to the advisor with what is recorded of them', () => {
  at('whole', 'in-person', { preparation_minutes: 30, spoke: 1 });
  expect(checkedMeetings(ana, 'ana', TODAY, 1).items).toMatchObject([
    { minutes: null, preparationMinutes: 30, spoke: 1 },
  ]);
});
