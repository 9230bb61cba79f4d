import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { perform } from '@/domain/command';
import { add, change, remove, say } from '@/domain/contributions/commands';
import { contributionById, givers, keptOf } from '@/domain/contributions/queries';
import { ownContributions } from '@/domain/contributions/said-queries';
import { addTogether } from '@/domain/contributions/together-commands';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, person, put, seat } from '../../records';

const NOW = Date.parse('2026-11-01T12:00:00Z');
const TODAY = '2026-11-01';
const given = { kind: 'interview-panel', what: 'Panel for the new navigator', onDay: '2026-10-05', length: '2 h' };

/** An office of one, two advisors, a chair of the one group, and one who sits in it. */
function house() {
  const db = freshDatabase();
  for (const id of ['ann', 'bea', 'gil']) person(db, id, 'advisor');
  person(db, 'pat', 'partner');
  put(db, 'people', { id: 'rosa', name: 'rosa', name_key: 'rosa' });
  group(db, 'council');
  group(db, 'other');
  seat(db, 'council', 'ann', 'advisor');
  return {
    db,
    rosa: personViewer(db, 'rosa', ['coordinator']),
    chair: personViewer(db, 'pat', ['chair'], ['council']),
    ann: personViewer(db, 'ann', ['advisor']),
  };
}
const rows = (db: Db) =>
  db.sql.prepare('select * from contributions order by rowid').all() as Record<string, unknown>[];
const activity = (db: Db) =>
  db.sql.prepare('select command, on_behalf_of as "of", channel, fields from activity order by seq').all() as Record<
    string,
    unknown
  >[];
/** The name of the refusal, or of the field that is not valid. */
const why = (answer: ReturnType<typeof perform>): unknown =>
  answer.ok
    ? 'done'
    : answer.why === 'refused'
      ? answer.refusal
      : answer.why === 'invalid'
        ? answer.issues[0]?.path[0]
        : answer.why;

describe('a contribution written down by the office', () => {
  it('is kept with its minutes, and says on whose behalf it was said and how', () => {
    const { db, rosa } = house();
    const answer = perform(
      rosa,
      add,
      { once: newId(), personId: 'ann', ...given, groupId: 'council', channel: 'phone' },
      NOW,
    );
    expect(answer.ok).toBe(true);
    expect(rows(db)).toMatchObject([{ person_id: 'ann', minutes: 120, group_id: 'council', on_day: '2026-10-05' }]);
    expect(activity(db)).toMatchObject([{ command: 'contributions.add', of: 'ann', channel: 'phone' }]);
    expect(JSON.stringify(activity(db))).not.toContain('navigator');
  });

  it.each([
    [{ onDay: '2026-11-02' }, 'in-the-future'],
    [{ onDay: '2026-02-30' }, 'onDay'],
    [{ personId: 'pat' }, 'gives-as-no-advisor'],
    [{ personId: 'nobody' }, 'gives-as-no-advisor'],
    [{ groupId: 'no-group' }, 'not-found'],
    [{ length: 'long' }, 'length'],
    [{ length: '101 h' }, 'length'],
    [{ what: 'x'.repeat(50_000) }, 'what'],
    [{ kind: 'dancing' }, 'kind'],
  ])('%o is refused: %s', (changes, refusal) => {
    const { db, rosa } = house();
    expect(why(perform(rosa, add, { once: newId(), personId: 'ann', ...given, ...changes }, NOW))).toBe(refusal);
    expect(rows(db)).toEqual([]);
    expect(activity(db)).toEqual([]);
  });

  it('is written once when the button is pressed twice', () => {
    const { db, rosa } = house();
    const form = { once: newId(), personId: 'ann', ...given };
    expect(perform(rosa, add, form, NOW)).toEqual(perform(rosa, add, form, NOW));
    expect(rows(db)).toHaveLength(1);
    expect(activity(db)).toHaveLength(1);
  });

  it('keeps pasted HTML as the text it is', () => {
    const { db, rosa } = house();
    const what = '<script>alert(1)</script> & "quotes"';
    perform(rosa, add, { once: newId(), personId: 'ann', ...given, what }, NOW);
    expect(rows(db)).toMatchObject([{ what }]);
  });
});

describe('what several gave together', () => {
  const panel = (people: unknown[]) => ({ once: newId(), people, ...given });

  it('is a row each, with the common length or one of their own, and a line each in the activity', () => {
    const { db, rosa } = house();
    const form = { ...panel([{ personId: 'ann' }, {}, { personId: 'bea', length: '45 min' }]), channel: 'email' };
    expect(perform(rosa, addTogether, form, NOW)).toMatchObject({ ok: true });
    expect(rows(db)).toMatchObject([
      { person_id: 'ann', minutes: 120 },
      { person_id: 'bea', minutes: 45 },
    ]);
    expect(activity(db)).toMatchObject([{ of: 'ann' }, { of: 'bea' }]);
    perform(rosa, addTogether, form, NOW);
    expect(rows(db)).toHaveLength(2);
  });

  it.each([
    ['a partner among them', [{ personId: 'ann' }, { personId: 'pat' }], 'people[1].personId'],
    ['someone twice', [{ personId: 'ann' }, { personId: 'ann' }], 'people[1].personId'],
  ])('%s: nobody’s is written, and the row is named', (_, people, field) => {
    const { db, rosa } = house();
    expect(perform(rosa, addTogether, panel(people), NOW)).toMatchObject({ ok: false, field });
    expect(rows(db)).toEqual([]);
    expect(activity(db)).toEqual([]);
  });

  it('needs someone', () => {
    const { rosa } = house();
    expect(perform(rosa, addTogether, panel([{}, {}]), NOW)).toMatchObject({ ok: false, why: 'invalid' });
  });
});

describe('a chair', () => {
  it('writes down and changes what was given for their own group, by those who sit in it', () => {
    const { chair, rosa, db } = house();
    const form = (changes: object) => ({ once: newId(), personId: 'ann', ...given, groupId: 'council', ...changes });
    expect(why(perform(chair, add, form({}), NOW))).toBe('done');
    expect(why(perform(chair, add, form({ groupId: 'other' }), NOW))).toBe('denied');
    expect(why(perform(chair, add, form({ groupId: undefined }), NOW))).toBe('denied');
    expect(why(perform(chair, add, form({ personId: 'gil' }), NOW))).toBe('gives-as-no-advisor');
    expect(givers(chair, '2025-11-01').map(({ id }) => id)).toEqual(['ann']);
    expect(givers(rosa, '2025-11-01').map(({ id }) => id)).toEqual(['ann', 'bea', 'gil']);
    const id = String(rows(db)[0]?.id);
    const { stamp } = contributionById(chair, id, TODAY) ?? { stamp: '' };
    expect(why(perform(chair, change, { id, stamp, ...given, groupId: 'other' }, NOW))).toBe('denied');
    expect(why(perform(chair, change, { id, stamp, ...given, groupId: 'council', what: 'Two panels' }, NOW))).toBe(
      'done',
    );
  });

  it('does not see what was given for no group, or another', () => {
    const { db, chair, rosa } = house();
    put(db, 'contributions', { id: 'c', person_id: 'ann', on_day: '2026-10-01', kind: 'other', what: 'Elsewhere' });
    expect(contributionById(chair, 'c', TODAY)).toBeNull();
    expect(contributionById(rosa, 'c', TODAY)).toMatchObject({ what: 'Elsewhere' });
  });
});

describe('a change', () => {
  function written() {
    const all = house();
    perform(all.rosa, add, { once: newId(), personId: 'ann', ...given }, NOW);
    const id = String(rows(all.db)[0]?.id);
    return { ...all, id, stamp: contributionById(all.rosa, id, TODAY)?.stamp ?? '' };
  }

  it('says which fields, by whom, and keeps the rest', () => {
    const { rosa, id, stamp } = written();
    perform(rosa, change, { id, stamp, ...given, length: '3 h', what: 'Panel' }, NOW);
    const found = contributionById(rosa, id, TODAY);
    expect(found).toMatchObject({ minutes: 180, what: 'Panel', kind: 'interview-panel' });
    expect(found && keptOf(rosa, found)).toMatchObject([
      { command: 'contributions.change', by: 'rosa', fields: ['what', 'minutes'] },
      { command: 'contributions.add', by: 'rosa' },
    ]);
  });

  it('of two coordinators: the second is told, and nothing of the first is lost', () => {
    const { rosa, id, stamp } = written();
    expect(why(perform(rosa, change, { id, stamp, ...given, length: '3 h' }, NOW))).toBe('done');
    expect(why(perform(rosa, change, { id, stamp, ...given, what: 'Panel' }, NOW))).toBe('changed-meanwhile');
    expect(why(perform(rosa, remove, { id, stamp }, NOW))).toBe('changed-meanwhile');
    expect(contributionById(rosa, id, TODAY)).toMatchObject({ minutes: 180, what: given.what });
  });

  it('that changes nothing writes nothing', () => {
    const { db, rosa, id } = written();
    expect(why(perform(rosa, change, { id, stamp: 'old', ...given }, NOW))).toBe('done');
    expect(activity(db)).toHaveLength(1);
  });

  it('takes out what was written by mistake', () => {
    const { db, rosa, id, stamp } = written();
    expect(why(perform(rosa, remove, { id, stamp }, NOW))).toBe('done');
    expect(rows(db)).toEqual([]);
    expect(why(perform(rosa, remove, { id, stamp }, NOW))).toBe('not-found');
  });
});

describe('an advisor', () => {
  it('says what they gave, and it is marked as their word', () => {
    const { db, rosa, ann } = house();
    perform(rosa, add, { once: newId(), personId: 'ann', ...given }, NOW);
    const form = { once: newId(), kind: 'review', what: 'Read the leaflet', onDay: '2026-10-09', length: '90 min' };
    expect(why(perform(ann, say, form, NOW))).toBe('done');
    expect(why(perform(ann, say, form, NOW))).toBe('done');
    expect(ownContributions(ann, 1)).toMatchObject({ total: 2, rows: [{ minutes: 90, said: true }, { said: false }] });
    expect(activity(db)).toHaveLength(2);
    expect(ownContributions(personViewer(db, 'bea', ['advisor']), 1).total).toBe(0);
  });

  it('does not find another’s by guessing the id of their form', () => {
    const { db, ann } = house();
    const form = { once: newId(), kind: 'review', what: 'Mine', onDay: '2026-10-09' };
    perform(ann, say, form, NOW);
    expect(why(perform(personViewer(db, 'bea', ['advisor']), say, form, NOW))).toBe('already-there');
  });
});
