import { describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { roles } from '@/domain/access/words';
import { type ActivityEntry, appendActivity } from '@/domain/activity/commands';
import { activitySearch } from '@/domain/activity/forms';
import { namesOf } from '@/domain/activity/names-queries';
import { ACTIVITY_PER_PAGE, activityChoices, activityOf } from '@/domain/activity/queries';
import { personViewer, trusted, visitor } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, meeting, person, put } from '../../records';

/** Noon in Toronto, where the team is unless it says otherwise. */
const noon = (day: string) => Date.parse(`${day}T17:00:00Z`);
const coordinator = (db: Db) => personViewer(db, 'rosa', ['coordinator']);
const search = (asked: Record<string, unknown> = {}) => activitySearch.parse(asked);
const found = (db: Db, asked: Record<string, unknown> = {}) =>
  activityOf(coordinator(db), search(asked)).rows.map(({ subjectId }) => subjectId);

function records() {
  const db = freshDatabase();
  const rosa = personViewer(db, 'rosa', ['coordinator']);
  const joan = personViewer(db, 'joan', ['advisor']);
  const at = (day: string, who: typeof rosa, command: string, entry: ActivityEntry) =>
    appendActivity(who, command, entry, noon(day));
  at('2026-03-01', rosa, 'flags.take-up', { subject: 'flag', id: 'a', fields: ['step'] });
  at('2026-03-02', joan, 'sign-in-by-code', { subject: 'sign-in', id: 'b' });
  at('2026-03-03', rosa, 'imports.read', { subject: 'import', id: 'c', onBehalfOf: 'joan', channel: 'phone' });
  at('2026-03-04', trusted(db, 'server'), 'flags.note-findings', { subject: 'flags', id: 'd' });
  at('2026-03-05', visitor(db), 'ask-to-sign-in', { subject: 'sign-in', id: 'e' });
  return db;
}

describe('the activity as a list', () => {
  test('who did what when, for whom: the latest first', () => {
    const { rows, total } = activityOf(coordinator(records()), search());
    expect(total).toBe(5);
    expect(rows.map(({ subjectId }) => subjectId)).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect(rows[2]).toEqual({
      ...{ seq: 3, at: noon('2026-03-03'), actorKind: 'person', actorId: 'rosa', onBehalfOf: 'joan', channel: 'phone' },
      ...{ command: 'imports.read', subjectKind: 'import', subjectId: 'c', fields: [] },
    });
    expect(rows[4]?.fields).toEqual(['step']);
  });

  test.each([
    [{ who: 'rosa' }, ['c', 'a']],
    [{ who: 'server' }, ['d']],
    [{ who: 'person' }, []],
    [{ behalf: 'joan' }, ['c']],
    [{ behalf: 'joan', who: 'joan' }, []],
    [{ command: 'flags.take-up' }, ['a']],
    [{ about: 'sign-in' }, ['e', 'b']],
    [{ about: 'sign-in', id: 'b' }, ['b']],
    [{ id: 'b' }, ['e', 'd', 'c', 'b', 'a']],
    [{ from: '2026-03-04' }, ['e', 'd']],
    [{ to: '2026-03-02' }, ['b', 'a']],
    [{ from: '2026-03-02', to: '2026-03-03', who: 'rosa' }, ['c']],
    [{ from: '2026-02-30', page: 'x', who: '' }, ['e', 'd', 'c', 'b', 'a']],
    [{ who: ["' or 1 --", 'rosa'] }, []],
  ])('narrowed by %j', (asked, ids) => {
    expect(found(records(), asked)).toEqual(ids);
  });

  test('a day ends at midnight where the team is', () => {
    const db = freshDatabase();
    const lastMinute = Date.parse('2026-07-02T03:59:00Z');
    for (const [id, at] of [
      ['before', lastMinute],
      ['after', lastMinute + 60_000],
    ] as const)
      appendActivity(trusted(db, 'server'), 'test.done', { subject: 'thing', id }, at);
    expect(found(db, { to: '2026-07-01' })).toEqual(['before']);
    expect(found(db, { from: '2026-07-02' })).toEqual(['after']);
  });

  test('a page at a time', () => {
    const db = freshDatabase();
    for (let i = 0; i < ACTIVITY_PER_PAGE + 2; i++)
      appendActivity(trusted(db, 'server'), 'test.done', { subject: 'thing', id: `${i}` }, noon('2026-03-01'));
    expect(found(db)).toHaveLength(ACTIVITY_PER_PAGE);
    expect(found(db, { page: '2' })).toEqual(['1', '0']);
    expect(found(db, { page: '3' })).toEqual([]);
    expect(activityOf(coordinator(db), search({ page: '2' })).total).toBe(ACTIVITY_PER_PAGE + 2);
  });

  test('offers what stands in it, each once', () => {
    expect(activityChoices(coordinator(records()))).toEqual({
      people: ['joan', 'rosa'],
      behalf: ['joan'],
      actors: ['visitor', 'server'],
      commands: ['ask-to-sign-in', 'flags.note-findings', 'flags.take-up', 'imports.read', 'sign-in-by-code'],
      kinds: ['flag', 'flags', 'import', 'sign-in'],
    });
    const nothing = { people: [], behalf: [], actors: [], commands: [], kinds: [] };
    expect(activityChoices(coordinator(freshDatabase()))).toEqual(nothing);
  });

  test.each(roles)('as %s: nothing, but for administrators and coordinators', (role) => {
    const viewer = personViewer(records(), 'rosa', [role]);
    const sees = role === 'administrator' || role === 'coordinator';
    expect(activityOf(viewer, search()).total).toBe(sees ? 5 : 0);
    expect(activityChoices(viewer).people).toEqual(sees ? ['joan', 'rosa'] : []);
    person(viewer.db, 'joan', 'advisor');
    expect(namesOf(viewer, 'person', ['joan']).size).toBe(sees ? 1 : 0);
  });
});

test('ids become names: people, groups, meetings, imports, flags', () => {
  const db = freshDatabase();
  person(db, 'joan', 'advisor');
  person(db, 'ann', 'partner');
  group(db, 'steering');
  meeting(db, 'm1', 'steering', '2026-02-01');
  put(db, 'imports', { id: 'i', state: 'read', as_of: '2026-02-01', read_at: 1, mapping: '{}' });
  for (const name of ['a.csv', 'b.csv'])
    put(db, 'import_files', { id: name, import_id: 'i', name, sha256: '', bytes: 1 });
  const names = (kind: string, ...ids: string[]) =>
    [...namesOf(coordinator(db), kind, ids).values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ name, isAdvisor }) => [name, isAdvisor]);
  expect(names('person', 'joan', 'ann', 'gone', 'joan')).toEqual([
    ['ann', false],
    ['joan', true],
  ]);
  expect(names('second-factor', 'ann')).toEqual([['ann', false]]);
  expect(names('group', 'steering')).toEqual([['The steering table', false]]);
  expect(names('meeting', 'm1')).toEqual([['The steering table – 2026-02-01', false]]);
  expect(names('import', 'i')).toEqual([['a.csv, b.csv', false]]);
  expect(names('flag', 'left-out.joan', 'structural-gap.steering', 'left-out.gone')).toEqual([
    ['joan', false],
    ['The steering table', false],
  ]);
  put(db, 'suggestions', {
    id: 's',
    person_id: 'joan',
    text: 'Explain the acronyms that papers use, on one page for everyone',
    raised_on: '2026-02-01',
  });
  put(db, 'acronyms', { id: 'oht', acronym: 'OHT', meaning_en: 'Ontario Health Team' });
  put(db, 'contributions', { id: 'c', person_id: 'joan', kind: 'review', what: 'x', on_day: '2026-02-01' });
  expect(names('suggestion', 's')).toEqual([['Explain the acronyms that papers use, on one page for everyo …', false]]);
  expect(names('acronym', 'oht')).toEqual([['OHT', false]]);
  expect(names('contribution', 'c')).toEqual([['joan', false]]);
  expect(names('sign-in', 'joan')).toEqual([]);
  expect(names('toString', 'joan')).toEqual([]);
});

/** How SQLite goes about each statement that a search makes. */
function plansOf(asked: Record<string, unknown>): string[] {
  const db = freshDatabase();
  const texts: string[] = [];
  const prepared: Db['prepared'] = (text) => {
    texts.push(text);
    return db.prepared(text);
  };
  const viewer = personViewer({ ...db, prepared }, 'rosa', ['coordinator']);
  activityOf(viewer, search(asked));
  activityChoices(viewer);
  expect(texts).toHaveLength(7);
  return texts.flatMap((text) => {
    const explain = db.sql.prepare(`explain query plan ${text}`);
    const named = Object.fromEntries([...text.matchAll(/@(\w+)/g)].map((name) => [name[1], null]));
    const rows = text.includes('?') ? explain.all('[]') : explain.all(named);
    return (rows as { detail: string }[]).map(({ detail }) => detail);
  });
}

describe('no filter reads the whole activity, or sorts it', () => {
  test.each([
    [{}],
    [{ who: 'rosa' }],
    [{ who: 'server' }],
    [{ behalf: 'joan' }],
    [{ behalf: 'joan', from: '2026-01-01' }],
    [{ command: 'imports.read' }],
    [{ about: 'flag' }],
    [{ from: '2026-01-01', to: '2026-01-31' }],
    [{ who: 'rosa', from: '2026-01-01' }],
    [{ command: 'imports.read', to: '2026-01-31' }],
    [{ about: 'flag', from: '2026-01-01' }],
  ])('%j', (asked) => {
    const costly = plansOf(asked).filter(
      (detail) => /SCAN activity(?! USING (COVERING )?INDEX)/.test(detail) || /TEMP B-TREE/.test(detail),
    );
    expect(costly).toEqual([]);
  });
});
