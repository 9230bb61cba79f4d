import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { advisorById } from '@/domain/advisors/queries';
import { ownSums } from '@/domain/advisors/sums-queries';
import { timelineOf } from '@/domain/advisors/timeline-queries';
import { comingMeetings } from '@/domain/meetings/coming-queries';
import { stripOf } from '@/domain/meetings/queries';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { advisor, FROM, group, insert, invited, meeting, present, TODAY } from './records';

/** A year of one advisor, every word of it marked with their name. */
function yearOf(db: Db, id: string): void {
  const mark = `canary-${id}`;
  advisor(db, id, `${mark}-name`, `${mark}-name`);
  db.sql.prepare('update people set email = ?, phone = ? where id = ?').run(`${mark}@example.ca`, `${mark}-phone`, id);
  group(db, `g-${id}`, `${mark}-group`, [id]);
  meeting(db, `m-${id}`, `g-${id}`, '2026-03-02', { title: `${mark}-meeting` });
  invited(db, `m-${id}`, id);
  present(db, `m-${id}`, id);
  meeting(db, `next-${id}`, `g-${id}`, '2026-11-09', { state: 'scheduled', title: `${mark}-next`, place: 'Hall' });
  insert(db, 'motions', {
    id: `mo-${id}`,
    meeting_id: `m-${id}`,
    position: 1,
    text: `${mark}-motion`,
    recorded: 'named',
    rule_basis: 'cast',
    rule_share: 500,
  });
  insert(db, 'roll_entries', {
    motion_id: `mo-${id}`,
    person_id: id,
    seat_id: `g-${id}-${id}`,
    side: 'advisor',
    weight: 1,
  });
  insert(db, 'ballots', { id: `b-${id}`, motion_id: `mo-${id}`, person_id: id, choice: 'for', channel: 'record' });
  insert(db, 'suggestions', {
    id: `s-${id}`,
    person_id: id,
    group_id: `g-${id}`,
    text: `${mark}-suggestion`,
    raised_on: '2026-03-02',
  });
  insert(db, 'contributions', {
    id: `c-${id}`,
    person_id: id,
    on_day: '2026-03-03',
    kind: 'review',
    what: `${mark}-work`,
    minutes: 90,
  });
  insert(db, 'claims', { id: `k-${id}`, person_id: id, submitted_on: '2026-03-04', paid_on: '2026-03-20' });
  insert(db, 'claim_lines', {
    id: `l-${id}`,
    claim_id: `k-${id}`,
    kind: 'parking',
    on_day: '2026-03-02',
    claimed_cents: 950,
  });
  insert(db, 'honoraria', {
    id: `h-${id}`,
    person_id: id,
    on_day: '2026-03-02',
    cents: 5000,
    state: 'accepted',
    paid_on: '2026-03-20',
  });
}

let db: Db;
beforeEach(() => {
  db = freshDatabase();
  yearOf(db, 'ana');
  yearOf(db, 'ben');
  group(db, 'shared', 'Shared group', ['ana', 'ben']);
});

const everythingFor = (
  self: string,
  about: string,
  roles: Parameters<typeof personViewer>[2],
  chairs: string[] = [],
) => {
  const viewer = personViewer(db, self, roles, chairs);
  return JSON.stringify([
    advisorById(viewer, about, TODAY),
    stripOf(viewer, about, FROM, TODAY),
    timelineOf(viewer, about, TODAY),
    ownSums(viewer, TODAY),
    comingMeetings(viewer, TODAY),
  ]);
};

describe('an advisor’s record', () => {
  it('is all there for themselves', () => {
    const seen = everythingFor('ana', 'ana', ['advisor']);
    for (const part of ['name', 'phone', 'group', 'meeting', 'next', 'motion', 'suggestion', 'work']) {
      expect(seen).toContain(`canary-ana-${part}`);
    }
    expect(timelineOf(personViewer(db, 'ana', ['advisor']), 'ana', TODAY).entries.map((entry) => entry.kind)).toEqual([
      'contribution',
      'ballot',
      'claim',
      'honorarium',
      'meeting',
      'suggestion',
    ]);
  });

  it.each([
    ['another advisor, who shares a group', ['advisor'], []],
    ['finance', ['finance'], []],
    ['an identity recorder', ['identity-recorder'], []],
    ['a chair of nothing of theirs', ['chair'], ['g-ana']],
    ['nobody in particular', [], []],
  ] as const)('shows nothing of them to %s', (_, roles, chairs) => {
    const seen = everythingFor('ana', 'ben', [...roles], [...chairs]);
    expect(seen).not.toContain('canary-ben');
    expect(advisorById(personViewer(db, 'ana', [...roles], [...chairs]), 'ben', TODAY)).toBeNull();
  });

  it('shows a chair what concerns their group, and no contact, cost or other work', () => {
    const seen = everythingFor('x', 'ben', ['chair'], ['g-ben']);
    expect(seen).toContain('canary-ben-suggestion');
    expect(seen).not.toMatch(/canary-ben-(phone|work)|canary-ben@|950|5000/);
    expect(everythingFor('x', 'ben', ['chair'], ['shared'])).not.toMatch(
      /canary-ben-(meeting|motion|suggestion|phone)/,
    );
  });

  it('is all there for the coordinators', () => {
    expect(everythingFor('x', 'ben', ['coordinator'])).toMatch(/canary-ben-phone.*950/s);
  });

  it('adds up their own only, honoraria apart from costs', () => {
    insert(db, 'claims', { id: 'due', person_id: 'ana', submitted_on: '2026-10-01' });
    insert(db, 'claim_lines', {
      id: 'due',
      claim_id: 'due',
      kind: 'meals',
      on_day: '2026-09-30',
      claimed_cents: 1200,
      allowed_cents: 1000,
    });
    expect(ownSums(personViewer(db, 'ana', ['advisor', 'administrator']), TODAY)).toEqual({
      suggestions: 1,
      decided: 0,
      answered: 0,
      meetingMinutes: 0,
      workMinutes: 90,
      paidCents: 950,
      dueCents: 1000,
      honorariumCents: 5000,
    });
  });

  it('tells them what came of the motions they voted on, by the votes', () => {
    const [own] = timelineOf(personViewer(db, 'ana', ['advisor']), 'ana', TODAY, { kinds: ['ballot'] }).entries;
    expect(own).toMatchObject({ outcome: { result: 'carried', decisiveForAdvisors: true, disagrees: false } });
    db.sql.prepare("update motions set stated_result = 'defeated'").run();
    const [stated] = timelineOf(personViewer(db, 'ana', ['advisor']), 'ana', TODAY, { kinds: ['ballot'] }).entries;
    expect(stated).toMatchObject({ outcome: { result: 'carried', disagrees: true } });
  });

  it('can be asked for from a day on', () => {
    const viewer = personViewer(db, 'ana', ['advisor']);
    const from = (day: string) => timelineOf(viewer, 'ana', TODAY, { kinds: ['ballot'], from: day }).total;
    expect([from('2026-03-02'), from('2026-03-03')]).toEqual([1, 0]);
  });

  it('comes a page at a time, the newest first, and nothing dated after today', () => {
    insert(db, 'contributions', { id: 'later', person_id: 'ana', on_day: '2026-11-01', kind: 'review', what: 'x' });
    const viewer = personViewer(db, 'ana', ['advisor']);
    const pages = [1, 2, 3, 4].map((page) => timelineOf(viewer, 'ana', TODAY, { page, perPage: 2 }));
    expect(pages.map((page) => page.entries.length)).toEqual([2, 2, 2, 0]);
    expect(new Set(pages.flatMap((page) => page.entries.map((entry) => entry.id))).size).toBe(6);
    expect(pages[0]).toMatchObject({ total: 6, entries: [{ id: 'c-ana' }, {}] });
  });
});

describe('the meetings ahead', () => {
  const ahead = (roles: Parameters<typeof personViewer>[2], id = 'ana') =>
    comingMeetings(personViewer(db, id, roles), TODAY).map(({ meetingId, leftOut }) => [meetingId, leftOut]);

  it('are one’s own, whatever one’s roles: with a seat or an invitation, and scheduled', () => {
    meeting(db, 'open', null, '2026-11-05', { state: 'scheduled' });
    invited(db, 'open', 'ana');
    meeting(db, 'today', 'shared', TODAY, { state: 'scheduled' });
    invited(db, 'today', 'ben');
    meeting(db, 'past', 'shared', '2026-10-30', { state: 'scheduled' });
    meeting(db, 'off', 'shared', '2026-11-06', { state: 'cancelled' });
    expect(ahead(['advisor', 'coordinator'])).toEqual([
      ['today', 1],
      ['open', 0],
      ['next-ana', 0],
    ]);
    expect(ahead(['advisor'], 'ben')).toEqual([
      ['today', 0],
      ['next-ben', 0],
    ]);
    expect(ahead(['coordinator'], 'x')).toEqual([]);
  });

  it('leave out an invitation that was taken back', () => {
    invited(db, 'm-ben', 'ana');
    db.sql.prepare("update meetings set state = 'scheduled', on_day = '2026-11-07' where id = 'm-ben'").run();
    expect(ahead(['advisor'])).toContainEqual(['m-ben', 0]);
    db.sql.prepare('update invitations set withdrawn_at = 1').run();
    expect(ahead(['advisor']).map(([id]) => id)).not.toContain('m-ben');
  });
});

describe('the number of statements', () => {
  const statements = (fill: () => void): number => {
    fill();
    let count = 0;
    const prepare = db.sql.prepare.bind(db.sql);
    db.sql.prepare = ((text: string) => {
      count += 1;
      return prepare(text);
    }) as typeof db.sql.prepare;
    everythingFor('x', 'ana', ['coordinator']);
    db.sql.prepare = prepare;
    return count;
  };

  it('does not grow with the record', () => {
    const few = statements(() => undefined);
    const many = statements(() => {
      for (let i = 0; i < 40; i += 1) {
        insert(db, 'contributions', {
          id: `many-${i}`,
          person_id: 'ana',
          on_day: '2026-01-02',
          kind: 'review',
          what: 'x',
        });
        meeting(db, `many-${i}`, 'g-ana', '2026-01-02');
        present(db, `many-${i}`, 'ana');
      }
    });
    expect(many).toBe(few);
    expect(few).toBeGreaterThan(5);
  });
});
