import { describe, expect, it } from 'vitest';
import { perform } from '@/domain/command';
import { recordsAlike } from '@/domain/people/lookalike-queries';
import { askAgain, tellApart } from '@/domain/people/told-apart-commands';
import { trusted } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { put } from '@/tests/records';

const NOW = Date.parse('2026-10-31T15:00:00Z');

function house() {
  const db = freshDatabase();
  for (const id of ['ann', 'anne', 'anna']) put(db, 'people', { id, name: 'Ann Lee', name_key: 'ann lee' });
  const viewer = trusted(db, 'server');
  const pairs = (which?: 'told-apart') =>
    recordsAlike(viewer, which).map(({ one, other }) => [one.id, other.id].sort().join(' '));
  return { db, viewer, pairs };
}

describe('two records that look alike and are of two people', () => {
  it('are asked about no more, in whatever order they are named, and again when it is taken back', () => {
    const { viewer, pairs } = house();
    expect(pairs()).toEqual(['ann anna', 'ann anne', 'anna anne']);
    expect(perform(viewer, tellApart, { one: 'anne', other: 'ann' }, NOW)).toMatchObject({ ok: true });
    expect(perform(viewer, tellApart, { one: 'ann', other: 'anne' }, NOW)).toMatchObject({ ok: true });
    expect(pairs()).toEqual(['ann anna', 'anna anne']);
    expect(pairs('told-apart')).toEqual(['ann anne']);
    perform(viewer, askAgain, { one: 'ann', other: 'anne' }, NOW);
    expect(pairs('told-apart')).toEqual([]);
    expect(pairs()).toHaveLength(3);
  });

  it('writes one row of activity for what changed, none for the same again', () => {
    const { db, viewer } = house();
    for (let i = 0; i < 2; i++) perform(viewer, tellApart, { one: 'ann', other: 'anne' }, NOW);
    expect(db.sql.prepare("select count(*) from activity where command = 'people.tell-apart'").pluck().get()).toBe(1);
  });

  it('is refused of one record and of one that is not there', () => {
    const { viewer } = house();
    expect(perform(viewer, tellApart, { one: 'ann', other: 'ann' }, NOW)).toMatchObject({
      refusal: 'one-and-the-same',
    });
    expect(perform(viewer, tellApart, { one: 'ann', other: 'gone' }, NOW)).toEqual({ ok: false, why: 'not-found' });
  });
});
