import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionsOf } from '@/domain/logbook/edition-queries';
import { writtenOf } from '@/domain/logbook/queries';
import type { Written } from '@/domain/logbook/written';
import type { Viewer } from '@/domain/viewer';
import { put } from '@/tests/records';
import { begin, keep, log, logged, NOW, ON, office, pageOf } from './office';

const FIRST: Written = {
  ...{ starts: '09:00', ends: '11:00', mode: 'hybrid', title: 'Budget', place: 'Hall', key: 'on' },
  ...{ 'people.ann.origin': 'invited', 'people.ann.attendance': 'video', 'people.ann.guests': '1' },
  ...{ 'people.ben.origin': 'invited', 'people.ben.attendance': 'absent-with-word' },
  ...{ 'people.ben.reply': 'no', 'people.ben.reason': 'health' },
  ...{ 'others.0.name': 'Zoe Park', 'others.0.origin': 'asked', 'others.0.attendance': 'phone' },
  ...{ 'motions.0.text': 'Go on', 'motions.0.recorded': 'named', 'motions.0.ballots.ann': 'for' },
  ...{ 'motions.0.ballots.pat': 'against', 'motions.1.text': 'Stop', 'motions.1.for': '3' },
  ...{ 'heard.0.person': 'ann', 'heard.0.words': 'Plain words', 'stories.0.kind': 'patient' },
};

/** Opens the record for correction and posts it, with some fields written over. */
function correct(viewer: Viewer, meetingId: string, changes: Written, more: object = {}) {
  const draftId = begin(viewer, { meetingId });
  return log(viewer, draftId, { ...pageOf(viewer, draftId).written, ...changes }, more, NOW + 1000);
}

const TABLES = ['meetings', 'presences', 'invitations', 'guests', 'motions', 'roll_entries', 'ballots', 'stories'];

function logging() {
  const at = office();
  const meetingId = logged(at.carol, FIRST);
  const record = () =>
    Object.fromEntries(
      [...TABLES, 'suggestions'].map((table) => [table, at.all(`select * from ${table} order by rowid`)]),
    );
  const motions = at.all<{ id: string; text: string }>('select id, text from motions order by position');
  return { ...at, meetingId, record, goOn: motions[0]?.id ?? '', stop: motions[1]?.id ?? '' };
}

describe('a record is opened again', () => {
  test('as it was written; suggestions are on their own page', () => {
    const { carol, meetingId, goOn, stop, one } = logging();
    expect(writtenOf(carol, meetingId)).toEqual({
      ...{ on: ON, starts: '09:00', ends: '11:00', mode: 'hybrid', title: 'Budget', place: 'Hall', key: 'on' },
      ...{ 'people.ann.origin': 'invited', 'people.ann.attendance': 'video', 'people.ann.guests': '1' },
      ...{ 'people.ben.origin': 'invited', 'people.ben.attendance': 'absent-with-word' },
      ...{ 'people.ben.reply': 'no', 'people.ben.reason': 'health' },
      ...{ 'people.zoe.origin': 'asked', 'people.zoe.attendance': 'phone' },
      ...{ [`motions.${goOn}.text`]: 'Go on', [`motions.${goOn}.recorded`]: 'named' },
      ...{ [`motions.${goOn}.ballots.ann`]: 'for', [`motions.${goOn}.ballots.pat`]: 'against' },
      ...{ [`motions.${stop}.text`]: 'Stop', [`motions.${stop}.recorded`]: 'counts', [`motions.${stop}.for`]: '3' },
      ...{ [`motions.${stop}.against`]: '0', [`motions.${stop}.abstain`]: '0', [`motions.${stop}.recused`]: '0' },
      [`stories.${one('select id from stories')}.kind`]: 'patient',
    });
    const page = pageOf(carol, begin(carol, { meetingId }));
    expect(page.draft).toMatchObject({ correcting: true, edition: 1, meetingId });
    expect(page.rolls[goOn]?.map(({ personId }) => personId)).toEqual(['ann', 'ben', 'lee', 'hal', 'pat']);
  });

  test('and sent as it stands, nothing changes and no edition is kept', () => {
    const { carol, meetingId, record, all } = logging();
    const before = record();
    expect(correct(carol, meetingId, {})).toMatchObject({ ok: true, value: { meetingId } });
    expect(record()).toEqual(before);
    expect(all('select 1 from meeting_editions')).toEqual([]);
  });

  test('by two: it is one draft', () => {
    const { carol, omar, meetingId } = logging();
    expect(begin(carol, { meetingId })).toBe(begin(omar, { meetingId }));
  });
});

describe('a correction', () => {
  test('keeps what the record said before, who changed it, when and why, and what the next one says otherwise', () => {
    const { carol, omar, meetingId, goOn, all } = logging();
    const before = writtenOf(carol, meetingId);
    correct(
      carol,
      meetingId,
      { title: 'The budget', 'people.ann.attendance': 'in-person' },
      { because: 'Ann was here' },
    );
    correct(omar, meetingId, { [`motions.${goOn}.ballots.ann`]: 'against', place: '' });
    const { editions, names, motions } = editionsOf(carol, meetingId, '2026-11-10');
    expect(editions).toEqual([
      {
        ...{ edition: 2, replacedBy: 'omar', replacedAt: NOW + 1000, because: null },
        changed: [
          { field: `motions.${goOn}.ballots.ann`, before: 'for', after: 'against' },
          { field: 'place', before: 'Hall', after: '' },
        ],
      },
      {
        ...{ edition: 1, replacedBy: 'carol', replacedAt: NOW + 1000, because: 'Ann was here' },
        changed: [
          { field: 'people.ann.attendance', before: 'video', after: 'in-person' },
          { field: 'title', before: 'Budget', after: 'The budget' },
        ],
      },
    ]);
    expect(names.ann).toBe('Ann Lee');
    expect(motions[goOn]).toBe('Go on');
    const [first] = all<{ fields: string }>('select fields from meeting_editions order by edition');
    expect(JSON.parse(first?.fields ?? '')).toEqual(before);
    expect(pageOf(carol, begin(carol, { meetingId })).draft.edition).toBe(3);
  });

  test('keeps the rows that others lean on, and takes an invitation back without losing it', () => {
    const { carol, meetingId, all, one } = logging();
    const presence = one(`select id from presences where person_id = 'ann'`);
    const changes = {
      ...{ 'people.ann.attendance': 'in-person', 'people.ben.origin': 'not-invited', 'people.ben.attendance': '' },
      ...{
        'people.ben.reply': '',
        'people.ben.reason': '',
        'people.zoe.origin': 'invited',
        'people.hal.origin': 'asked',
      },
      'people.hal.attendance': 'phone',
    };
    expect(correct(carol, meetingId, changes)).toMatchObject({ ok: true });
    expect(all('select person_id as id, origin, attendance from presences order by 1')).toEqual([
      { id: 'ann', origin: 'invited', attendance: 'in-person' },
      { id: 'hal', origin: 'asked', attendance: 'phone' },
      { id: 'zoe', origin: 'invited', attendance: 'phone' },
    ]);
    expect(one(`select id from presences where person_id = 'ann'`)).toBe(presence);
    expect(all('select person_id as id, withdrawn_at is null as stands from invitations order by 1')).toEqual([
      { id: 'ann', stands: 1 },
      { id: 'ben', stands: 0 },
      { id: 'zoe', stands: 1 },
    ]);
    correct(carol, meetingId, { 'people.ben.origin': 'invited', 'people.ben.attendance': 'absent-without-word' });
    expect(all(`select withdrawn_at, reply from invitations where person_id = 'ben'`)).toEqual([
      { withdrawn_at: null, reply: null },
    ]);
  });

  test.each([
    ['nobody knows when it was sent: it was none', null, false],
    ['it was sent: it stands beside how they came', '2026-10-01', true],
  ])('someone invited turns out to have asked; %s', (_, sent_on, stands) => {
    const { db, carol, meetingId, one } = logging();
    db.sql.prepare(`update invitations set sent_on = ? where person_id = 'ann'`).run(sent_on);
    correct(carol, meetingId, { 'people.ann.origin': 'asked' });
    expect(one(`select withdrawn_at is null from invitations where person_id = 'ann'`)).toBe(stands ? 1 : 0);
    expect(one(`select origin from presences where person_id = 'ann'`)).toBe('asked');
  });

  test('someone whom the record has no more said nothing of is out of it', () => {
    const { carol, meetingId, all } = logging();
    const gone = Object.fromEntries(['origin', 'attendance', 'guests'].map((name) => [`people.ann.${name}`, '']));
    expect(correct(carol, meetingId, gone)).toMatchObject({ ok: true });
    expect(all(`select 1 from presences where person_id = 'ann'`)).toEqual([]);
    expect(all('select 1 from guests')).toEqual([]);
    expect(all(`select withdrawn_at is null as stands from invitations where person_id = 'ann'`)).toEqual([
      { stands: 0 },
    ]);
  });

  test('a guest with a name is not taken away in silence', () => {
    const { db, carol, meetingId, one } = logging();
    put(db, 'guests', { id: 'g', meeting_id: meetingId, brought_by: 'ann', name: 'Bo', name_consent_on: ON });
    expect(correct(carol, meetingId, { 'people.ann.guests': '0' })).toMatchObject({
      ...{ refusal: 'guests-named', field: 'people.ann.guests' },
    });
    expect(
      log(carol, begin(carol, { meetingId }), { ...writtenOf(carol, meetingId), 'people.ann.guests': '1' }),
    ).toMatchObject({
      ok: true,
    });
    expect(one('select group_concat(name) from guests')).toBe('Bo');
  });

  test('a motion taken out goes with its ballots; one added, and one made of counts, have none', () => {
    const { carol, meetingId, goOn, stop, all, one } = logging();
    const written = writtenOf(carol, meetingId) ?? {};
    const kept = Object.fromEntries(Object.entries(written).filter(([field]) => !field.startsWith(`motions.${goOn}.`)));
    const changed = {
      ...kept,
      [`motions.${stop}.for`]: '4',
      'motions.0.text': 'Meet in May',
      'motions.0.result': 'carried',
    };
    expect(log(carol, begin(carol, { meetingId }), changed)).toMatchObject({ ok: true });
    expect(all('select text, position, recorded, count_for from motions order by position')).toEqual([
      { text: 'Stop', position: 2, recorded: 'counts', count_for: 4 },
      { text: 'Meet in May', position: 3, recorded: 'outcome', count_for: null },
    ]);
    expect(one('select count(*) from ballots')).toBe(0);
    expect(one(`select count(*) from roll_entries where motion_id = '${stop}'`)).toBe(5);
  });

  test('the roll stays frozen, whoever left the group since', () => {
    const { db, carol, meetingId, goOn, all } = logging();
    db.sql.exec(`update memberships set to_day = '2026-06-30' where person_id = 'pat'`);
    const changes = { [`motions.${goOn}.ballots.pat`]: 'abstain', [`motions.${goOn}.ballots.ada`]: 'for' };
    expect(correct(carol, meetingId, changes)).toMatchObject({ ok: true });
    expect(all(`select person_id as id from roll_entries where motion_id = '${goOn}' order by 1`)).toEqual(
      ['ada', 'ann', 'ben', 'hal', 'lee', 'pat'].map((id) => ({ id })),
    );
    expect(all(`select choice from ballots where person_id = 'pat'`)).toEqual([{ choice: 'abstain' }]);
  });

  test('on another day, the roll is that day’s, and a ballot of someone not on it is refused', () => {
    const { db, carol, meetingId, goOn, all, record } = logging();
    db.sql.exec(`update memberships set to_day = '2026-06-30' where person_id = 'pat'`);
    const before = record();
    expect(correct(carol, meetingId, { on: '2026-11-04' })).toMatchObject({
      ...{ refusal: 'not-on-the-roll', field: `motions.${goOn}.ballots.pat` },
    });
    expect(record()).toEqual(before);
    const moved = { on: '2026-11-04', [`motions.${goOn}.ballots.pat`]: '' };
    expect(correct(carol, meetingId, moved)).toMatchObject({ ok: true });
    expect(all(`select person_id as id from roll_entries where motion_id = '${goOn}' order by 1`)).toEqual(
      ['ann', 'ben', 'hal', 'lee'].map((id) => ({ id })),
    );
    expect(all('select starts_at from meetings')).toEqual([{ starts_at: Date.parse('2026-11-04T14:00:00Z') }]);
  });

  test('adds what was heard, and takes no suggestion away', () => {
    const { carol, meetingId, all } = logging();
    correct(carol, meetingId, { 'heard.0.person': '', 'heard.0.words': 'Larger print' });
    expect(all('select text, raised_on from suggestions order by rowid')).toEqual([
      { text: 'Plain words', raised_on: ON },
      { text: 'Larger print', raised_on: ON },
    ]);
  });

  test('a story that turns out to be someone’s, by consent; and one that was none', () => {
    const { carol, meetingId, all, one } = logging();
    const id = one('select id from stories');
    correct(carol, meetingId, { [`stories.${id}.person`]: 'ann', [`stories.${id}.consent`]: 'on' });
    expect(all('select id, person_id, consent_on from stories')).toEqual([
      { id, person_id: 'ann', consent_on: '2026-11-10' },
    ]);
    correct(carol, meetingId, {
      ...{ [`stories.${id}.person`]: '', [`stories.${id}.consent`]: '', [`stories.${id}.kind`]: '' },
    });
    expect(all('select 1 from stories')).toEqual([]);
  });

  test('of a record that was corrected since is refused, and the draft goes on from the new one', () => {
    const { db, carol, meetingId } = logging();
    const draftId = begin(carol, { meetingId });
    put(db, 'meeting_editions', { id: 'e', meeting_id: meetingId, edition: 1, fields: '{}', replaced_at: 0 });
    const fields = { ...writtenOf(carol, meetingId), title: 'Other' };
    expect(log(carol, draftId, fields)).toMatchObject({ refusal: 'corrected-meanwhile', details: { meetingId } });
    expect(begin(carol, { meetingId })).toBe(draftId);
    expect(log(carol, draftId, fields)).toMatchObject({ ok: true });
  });

  test('what an import left that no form would take stands, as long as it is not touched', () => {
    const { db, carol, meetingId, stop, record } = logging();
    db.sql.exec(`update motions set count_for = 40 where id = '${stop}';
      update meetings set ends_at = starts_at + 20 * 3600000;
      delete from invitations where person_id = 'ann'`);
    const before = record();
    expect(correct(carol, meetingId, { title: 'Other' })).toMatchObject({ ok: true });
    const after = record();
    expect({ ...after, meetings: [] }).toEqual({ ...before, meetings: [] });
    expect(correct(carol, meetingId, { [`motions.${stop}.text`]: 'Stop it' })).toMatchObject({
      refusal: 'counts-beyond-the-roll',
    });
  });
});

test('two records of one person are joined: what the record said before is of the one that stayed', () => {
  const { db, carol, meetingId } = logging();
  correct(carol, meetingId, { 'people.zoe.attendance': 'video' });
  put(db, 'people', { id: 'parc', name: 'Zoé Parc', name_key: 'zoe parc' });
  db.sql.exec(`update presences set person_id = 'parc' where person_id = 'zoe'`);
  put(db, 'person_joins', { id: 'j', kept_id: 'parc', joined_id: 'zoe', joined_at: 0 });
  const { editions, names } = editionsOf(carol, meetingId, '2026-11-10');
  expect(editions[0]?.changed).toEqual([{ field: 'people.parc.attendance', before: 'phone', after: 'video' }]);
  expect(names.parc).toBe('Zoé Parc');
});

test('someone who left the records while a draft spoke of them does not keep it from being logged', () => {
  const { db, carol, omar, meetingId, all } = logging();
  const draftId = begin(carol, { on: '2026-11-04' });
  put(db, 'people', { id: 'quick', name: 'Quick', name_key: 'quick' });
  keep(omar, draftId, 0, { 'people.quick.origin': 'asked', 'people.quick.attendance': 'video' });
  db.sql.exec(`delete from people where id = 'quick'`);
  const page = pageOf(carol, draftId);
  expect(page.others).toEqual([]);
  expect(log(carol, draftId, { on: '2026-11-04' }, { version: page.draft.version })).toMatchObject({ ok: true });
  expect(all(`select 1 from presences where meeting_id <> '${meetingId}'`)).toEqual([]);
});

describe('who sees what the record said before', () => {
  test('who may log it; a chair not why someone said no', () => {
    const { db, carol, cleo, one } = office();
    const fields = {
      'people.ann.origin': 'invited',
      'people.ann.reply': 'no',
      'people.ann.reason': 'health',
    };
    const own = logged(carol, fields, { groupId: 'council' });
    correct(carol, own, { title: 'Budget', 'people.ann.reason': 'cost' });
    expect(editionsOf(cleo, own, '2026-11-10').editions[0]?.changed.map(({ field }) => field)).toEqual(['title']);
    expect(writtenOf(cleo, own)).not.toHaveProperty('people.ann.reason');
    // What the chair does not see, the chair's correction leaves.
    expect(correct(cleo, own, { title: 'By the chair' })).toMatchObject({ ok: true });
    expect(one('select reply_reason from invitations')).toBe('cost');
    const other = logged(carol, fields);
    expect(editionsOf(cleo, other, '2026-11-10').editions).toEqual([]);
    expect(writtenOf(cleo, other)).toBeNull();
    expect(db.sql.prepare('select count(*) from meeting_editions').pluck().get()).toBe(2);
  });
});

test('whatever is written, the record opened again and sent as it stands is the same', () => {
  const people = ['ann', 'ben', 'lee', 'ada', 'pat', 'hal', 'zoe'];
  const person = fc.record({
    origin: fc.constantFrom('invited', 'asked', 'brought', 'walked-in'),
    attendance: fc.constantFrom('in-person', 'video', 'absent-with-word', 'absent-without-word'),
    guests: fc.constantFrom('', '1', '3'),
  });
  const motion = fc.record({
    text: fc.constantFrom('Go on', 'Stop', 'Wait <b>'),
    result: fc.constantFrom('', 'carried', 'defeated'),
    mover: fc.constantFrom('', 'ann', 'zoe'),
    'ballots.ann': fc.constantFrom('', 'for', 'against', 'abstain', 'recused'),
    'ballots.ada': fc.constantFrom('', 'for'),
  });
  const record = fc.tuple(
    fc.dictionary(fc.constantFrom(...people), person),
    fc.array(motion, { maxLength: 2 }),
    fc.constantFrom('', 'on'),
  );
  const at = office();
  let day = 0;
  fc.assert(
    fc.property(record, ([said, motions, key]) => {
      day += 1;
      const on = new Date(Date.UTC(2026, 1, day)).toISOString().slice(0, 10);
      const rows = [...Object.entries(said).map(([id, row]) => [`people.${id}`, row] as const)];
      const moved = motions.map((row, i) => [`motions.${i}`, row] as const);
      const fields = Object.fromEntries(
        [...rows, ...moved].flatMap(([of, row]) => Object.entries(row).map(([name, text]) => [`${of}.${name}`, text])),
      );
      const meetingId = logged(at.carol, { ...fields, key }, { on });
      const count = () => TABLES.map((table) => at.all(`select * from ${table} order by rowid`));
      const before = count();
      const written = writtenOf(at.carol, meetingId) ?? {};
      for (const [field, text] of Object.entries(fields)) {
        if (field.startsWith('people.') && text !== '') expect(written[field]).toBe(text);
      }
      expect(log(at.carol, begin(at.carol, { meetingId }), written)).toMatchObject({ ok: true });
      expect(count()).toEqual(before);
    }),
    { numRuns: 40 },
  );
  expect(at.all('select 1 from meeting_editions')).toEqual([]);
});
