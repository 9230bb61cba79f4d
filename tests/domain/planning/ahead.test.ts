import { describe, expect, it, vi } from 'vitest';
import { meetingList } from '@/domain/meetings/list-queries';
import { meetingsAhead, preparationOf } from '@/domain/planning/ahead-queries';
import { nextStep } from '@/domain/planning/next-step';
import { personViewer } from '@/domain/viewer';
import { invite, meeting, put } from '@/tests/records';
import { house, planned } from './office';

const TODAY = '2026-11-01';
const whole = {
  ...{ on: '2026-11-12', startsAt: 1, mode: 'in-person' as const, place: 'Room 2', joinLink: null, dialIn: null },
  ...{ invited: 4, uninvited: 0, waiting: 0, agendaItems: 1, papersUnsent: 0 },
};

it.each([
  ['ready', {}],
  ['answers', { waiting: 2 }],
  ['papers', { waiting: 2, papersUnsent: 1 }],
  ['agenda', { papersUnsent: 1, agendaItems: 0 }],
  ['invite', { agendaItems: 0, uninvited: 3 }],
  ['invite', { invited: 0 }],
  ['complete', { uninvited: 3, place: null }],
  ['complete', { mode: 'virtual' as const }],
  ['record', { on: '2026-10-31', place: null }],
  ['invite', { on: TODAY, uninvited: 1 }],
] as const)('what comes next is %s', (step, more) => {
  expect(nextStep({ ...whole, ...more }, TODAY)).toBe(step);
});

describe('the meetings ahead', () => {
  it('come with who is expected, who is invited, and what they said', () => {
    const { db, rosa } = house();
    const id = planned(rosa);
    for (const who of ['ann', 'bea']) invite(db, id, who);
    db.sql.prepare("update invitations set reply = 'yes' where person_id = 'ann'").run();
    put(db, 'papers', { id: 'p', meeting_id: id, title: 'Budget' });
    const [only] = meetingsAhead(rosa, TODAY);
    expect(only).toMatchObject({ id, expected: 3, invited: 2, yes: 1, maybe: 0, no: 0, waiting: 1, uninvited: 1 });
    expect(only).toMatchObject({ agendaItems: 0, papersUnsent: 1, group: 'The council table', key: false });
    put(db, 'leave_outs', { id: 'l', meeting_id: id, person_id: 'pat', reason: 'no-room', at: 1 });
    expect(preparationOf(rosa, id, TODAY)).toMatchObject({ uninvited: 0 });
    db.sql.prepare('update invitations set withdrawn_at = 1').run();
    expect(preparationOf(rosa, id, TODAY)).toMatchObject({ invited: 0, uninvited: 2 });
  });

  it('are those in sight: of their own groups for a chair, and not one for an advisor', () => {
    const { db, rosa, ann } = house();
    const [council, board] = [planned(rosa), planned(rosa, { groupId: 'board' })];
    const chair = personViewer(db, 'pat', ['chair'], ['board']);
    expect(meetingsAhead(rosa, TODAY).map(({ id }) => id)).toEqual([council, board].sort());
    expect(meetingsAhead(chair, TODAY).map(({ id }) => id)).toEqual([board]);
    expect(meetingsAhead(rosa, TODAY, 'board').map(({ id }) => id)).toEqual([board]);
    expect(meetingsAhead(chair, TODAY, 'council')).toEqual([]);
    expect(preparationOf(chair, council, TODAY)).toBeNull();
    expect(meetingsAhead(ann, TODAY)).toEqual([]);
  });

  it('stand beside those held, and not among them', () => {
    const { db, rosa } = house();
    planned(rosa);
    meeting(db, 'held', 'council', '2026-10-01');
    db.sql.prepare("insert into meetings (id, on_day, state) values ('late', '2026-10-02', 'scheduled')").run();
    const search = { q: '', sort: '-day', page: 1 } as const;
    expect(meetingList(rosa, search, { today: TODAY }).meetings.map(({ id }) => id)).toEqual(['late', 'held']);
  });

  it('need as many statements for many as for one', () => {
    const { db, rosa } = house();
    const asked = vi.spyOn(db, 'prepared');
    const count = (): number => {
      asked.mockClear();
      meetingsAhead(rosa, TODAY);
      return asked.mock.calls.length;
    };
    planned(rosa);
    const one = count();
    for (const day of [13, 14, 15, 16, 17]) planned(rosa, { on: `2026-11-${day}` });
    expect(count()).toBe(one);
  });
});
