import { describe, expect, test, vi } from 'vitest';
import { run, whatOf } from '@/cli/flags';
import { evidenceWords } from '@/domain/flags/words';
import { freshDatabase } from '../database';
import { NOW, Records } from '../domain/flags/facts-builder';
import { store } from '../domain/flags/store';

/** A table without a voice; Joan was left out of it once, is out of pocket and was never invited. */
function records() {
  const db = freshDatabase();
  const r = new Records().advisor('joan').group('table').seat('table', 'joan', { to: '2026-06-30' });
  r.meeting('table', '2026-01-10', { key: true });
  r.cost('joan', '2026-01-10', 95_050);
  store(db, r);
  return db;
}

/** What the command writes. */
async function written(...args: string[]): Promise<string> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    expect(await run(args, records())).toBe(0);
    return out.mock.calls.map(([text]) => text).join('');
  } finally {
    out.mockRestore();
  }
}

describe('heard flags', () => {
  test('as JSON: by rule, each with its evidence in words and where it is', async () => {
    const found = JSON.parse(await written('--json', '--as-of', NOW));
    expect(found.map(({ rule, person, group }: Record<string, string>) => [rule, person ?? group])).toEqual([
      ['left-out', 'joan'],
      ['never-invited', 'joan'],
      ['out-of-pocket', 'joan'],
      ['structural-gap', 'table'],
    ]);
    expect(found[0]).toEqual({
      rule: 'left-out',
      person: 'joan',
      since: '2026-01-10',
      evidence: [
        { on: '2026-01-10', what: 'not invited, and the meeting decided something', ref: 'meeting:table@2026-01-10' },
      ],
    });
    expect(found[2].evidence).toEqual([
      {
        on: '2026-01-10',
        what: '$950.50 paid out of pocket and not paid back, 294 days so far',
        ref: expect.stringMatching(/^claim-line:/),
      },
    ]);
    expect(found[3].since).toBe('2026-07-01');
  });

  test('the day asked for is the day judged', async () => {
    const found = JSON.parse(await written('--json', '--as-of', '2026-01-09'));
    expect(found.map(({ rule }: { rule: string }) => rule)).toEqual(['never-invited']);
  });

  test('for reading: a heading a rule, a line a flag', async () => {
    const text = await written('--as-of', NOW);
    expect(text).toContain('left-out\n  joan – since 2026-01-10, 1 row of evidence\n');
  });

  test('a day that is not one is refused', async () => {
    await expect(run(['--as-of', '2026-02-30'], records())).rejects.toMatchObject({ key: 'notADay' });
  });
});

describe('the words of evidence', () => {
  test.each(evidenceWords)('%s is put into a phrase', (what) => {
    expect(whatOf({ what })).not.toContain(what);
  });
});
