import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../database';
import { april, march } from '../../files/grown-file';
import { bringIn } from './bring-in';

describe('next month’s grown file', () => {
  it('adds the new rows, updates the old and leaves the rest as it was', async () => {
    const db = freshDatabase();
    await bringIn(db, march);
    const { counts, refused, tally, warnings } = await bringIn(db, april);
    expect(refused).toEqual([]);
    expect(counts).toMatchObject(april.counts);
    expect(tally).toMatchObject({
      advisors: { added: 1, changed: 1, same: 1 },
      memberships: { added: 1, changed: 0, same: 2 },
      meetings: { added: 0, changed: 1, same: 1 },
      suggestions: { added: 1, changed: 1, same: 0 },
      expenses: { added: 1, changed: 1, same: 1 },
    });
    expect(warnings.map(({ reason }) => reason)).toEqual(['same-email-as']);
  });

  it('fills what was blank, and a blank overwrites nothing', async () => {
    const db = freshDatabase();
    await bringIn(db, march);
    await bringIn(db, april);
    const one = (sql: string) => db.sql.prepare(sql).pluck().get();
    expect(one("select phone from people where email = 'ann@example.org'")).toBe('705-555-0101');
    expect(
      one('select paid_on from claims join claim_lines l on l.claim_id = claims.id where allowed_cents = 2500'),
    ).toBe('2026-04-15');
    expect(one("select decision from suggestion_steps where step = 'decided'")).toBe('adopted');
    expect(one('select name from other_names')).toBe('Ann Lee-Marsh');
    expect(one("select count(*) from people where email = 'ann@example.org'")).toBe(1);
  });
});
