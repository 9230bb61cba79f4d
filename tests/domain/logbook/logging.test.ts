import { describe, expect, test } from 'vitest';
import { personViewer } from '@/domain/viewer';
import { invite, meeting, put } from '@/tests/records';
import { begin, keep, log, logged, NOW, named, ON, office, pageOf } from './office';

const said = (id: string, origin: string, attendance = '', more: object = {}) => ({
  [`people.${id}.origin`]: origin,
  [`people.${id}.attendance`]: attendance,
  ...Object.fromEntries(Object.entries(more).map(([name, text]) => [`people.${id}.${name}`, text])),
});
const other = (row: string, fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [`others.${row}.${name}`, text]));
const moved = (row: string, fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [`motions.${row}.${name}`, text]));

describe('a meeting is logged', () => {
  test('with when and where, who was asked, who came, and with whom', () => {
    const { carol, all } = office();
    const meetingId = logged(carol, {
      ...{ starts: '09:00', ends: '11:00', mode: 'hybrid', title: 'Budget', place: 'Hall', key: 'on' },
      ...said('ann', 'invited', 'video', { reply: 'yes', guests: '2' }),
      ...said('ben', 'invited', 'absent-with-word', { reply: 'no', reason: 'transport' }),
      ...said('pat', 'asked', 'in-person'),
      ...said('hal', 'not-invited'),
      ...said('lee', 'invited'),
    });
    expect(
      all(`select id, group_id, on_day, title, place, mode, state, key, invitations_sent_on, open_to_see, starts_at, ends_at
           from meetings`),
    ).toEqual([
      {
        ...{ id: meetingId, group_id: 'steering', on_day: ON, title: 'Budget', place: 'Hall', mode: 'hybrid' },
        ...{ state: 'held', key: 1, invitations_sent_on: null, open_to_see: null },
        ...{ starts_at: Date.parse('2026-11-05T14:00:00Z'), ends_at: Date.parse('2026-11-05T16:00:00Z') },
      },
    ]);
    expect(
      all('select person_id, channel, sent_on, reply, reply_reason, withdrawn_at from invitations order by person_id'),
    ).toEqual(
      [
        ['ann', 'yes', null],
        ['ben', 'no', 'transport'],
        ['lee', null, null],
      ].map(([person_id, reply, reply_reason]) => ({
        ...{ person_id, channel: 'unknown', sent_on: null, reply, reply_reason, withdrawn_at: null },
      })),
    );
    expect(all('select person_id as id, origin, attendance from presences order by 1')).toEqual([
      { id: 'ann', origin: 'invited', attendance: 'video' },
      { id: 'ben', origin: 'invited', attendance: 'absent-with-word' },
      { id: 'pat', origin: 'asked', attendance: 'in-person' },
    ]);
    expect(all('select brought_by, name from guests')).toEqual([
      { brought_by: 'ann', name: null },
      { brought_by: 'ann', name: null },
    ]);
    expect(all(`select subject_kind, subject_id, fields from activity where command = 'meetings.log'`)).toEqual([
      {
        ...{ subject_kind: 'meeting', subject_id: meetingId },
        fields: '["ends","key","mode","on","people","place","starts","title"]',
      },
    ]);
  });

  test('twice pressed, once', () => {
    const { carol, omar, all } = office();
    const draftId = begin(carol);
    const fields = {
      ...said('ann', 'invited', 'video'),
      'heard.0.words': 'Plain words',
      ...moved('0', { text: 'Go' }),
    };
    const [first, second] = [log(carol, draftId, fields), log(carol, draftId, fields)];
    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
    expect(all('select 1 from meetings')).toHaveLength(1);
    expect(all('select 1 from suggestions')).toHaveLength(1);
    expect(all('select 1 from motions')).toHaveLength(1);
    expect(all(`select 1 from activity where command = 'meetings.log'`)).toHaveLength(1);
    // Someone who wrote something else meanwhile is told, and loses nothing.
    expect(log(omar, draftId, { ...fields, title: 'Budget' })).toMatchObject({
      ...{ refusal: 'logged-meanwhile', details: { fields: ['title'] } },
    });
  });

  test('with what others kept meanwhile; where they wrote the same field, nothing is written', () => {
    const { carol, omar, all, one } = office();
    const draftId = begin(carol);
    keep(omar, draftId, 0, { title: 'Money', place: 'Hall' });
    expect(log(carol, draftId, { title: 'Budget' })).toMatchObject({
      refusal: 'log-conflict',
      details: { version: 1, conflicts: [{ field: 'title', theirs: 'Money', mine: 'Budget', by: 'omar' }] },
    });
    expect(all('select 1 from meetings')).toEqual([]);
    expect(log(carol, draftId, { mode: 'virtual' })).toMatchObject({ ok: true });
    expect(all('select title, place, mode from meetings')).toEqual([
      { title: 'Money', place: 'Hall', mode: 'virtual' },
    ]);
    expect(one('select count(*) from log_entries')).toBe(4);
  });

  test('taking up the planned meeting: who was invited before stays so, and with what day', () => {
    const { db, carol, all } = office();
    put(db, 'meetings', { id: 'planned', group_id: 'steering', on_day: ON, state: 'scheduled' });
    invite(db, 'planned', 'ann', '2026-10-20');
    invite(db, 'planned', 'ben', '2026-10-20');
    const draftId = begin(carol);
    const answer = log(carol, draftId, {
      ...said('ann', 'invited', 'video', { reply: 'yes' }),
      ...said('ben', 'not-invited'),
    });
    expect(answer).toMatchObject({ ok: true, value: { meetingId: 'planned' } });
    expect(all('select state from meetings')).toEqual([{ state: 'held' }]);
    expect(all('select person_id as id, sent_on, reply, withdrawn_at from invitations order by 1')).toEqual([
      { id: 'ann', sent_on: '2026-10-20', reply: 'yes', withdrawn_at: null },
      { id: 'ben', sent_on: '2026-10-20', reply: null, withdrawn_at: NOW },
    ]);
    expect(all('select 1 from meeting_editions')).toEqual([]);
  });

  test('of a meeting planned only after the draft was begun, keeping who is invited', () => {
    const { db, carol, all } = office();
    const draftId = begin(carol);
    put(db, 'meetings', { id: 'planned', group_id: 'steering', on_day: ON, state: 'scheduled', place: 'Hall' });
    invite(db, 'planned', 'ann', '2026-10-20');
    expect(log(carol, draftId, { title: 'Budget' })).toMatchObject({ value: { meetingId: 'planned' } });
    expect(all('select place, title from meetings')).toEqual([{ place: 'Hall', title: 'Budget' }]);
    expect(all('select withdrawn_at from invitations')).toEqual([{ withdrawn_at: null }]);
  });

  test('of no group, with nobody’s seats', () => {
    const { carol, all } = office();
    logged(carol, { ...moved('0', { text: 'Go', recorded: 'counts', for: '40' }) }, { groupId: undefined });
    expect(all('select group_id from meetings')).toEqual([{ group_id: null }]);
    expect(all('select rule_basis, rule_share from motions')).toEqual([{ rule_basis: 'cast', rule_share: 500 }]);
  });
});

describe('someone not on the roster', () => {
  test('is found by name, however it is written, and by another name of theirs', () => {
    const { db, carol, all } = office();
    put(db, 'other_names', { id: 'o', person_id: 'hal', name: 'Harold Roy', name_key: 'harold roy' });
    const came = { origin: 'walked-in', attendance: 'phone' };
    logged(carol, { ...other('0', { name: ' ZOË  park', ...came }), ...other('1', { name: 'Roy, Harold', ...came }) });
    expect(all('select person_id as id from presences order by 1')).toEqual([{ id: 'hal' }, { id: 'zoe' }]);
    expect(all('select 1 from people')).toHaveLength(10);
  });

  test('whose name is like someone’s: the page asks, and takes either answer', () => {
    const { carol, all } = office();
    const draftId = begin(carol);
    const line = { name: 'Zoé Parke', origin: 'asked', attendance: 'video', side: 'advisor' };
    expect(log(carol, draftId, other('0', line))).toMatchObject({
      refusal: 'looks-like',
      field: 'others.0.name',
      details: { candidates: { 'others.0.name': [{ id: 'zoe', name: 'Zoe Park' }] } },
    });
    expect(log(carol, draftId, other('0', { ...line, person: 'zoe' }))).toMatchObject({ ok: true });
    expect(all('select person_id from presences')).toEqual([{ person_id: 'zoe' }]);
    logged(carol, other('0', { ...line, new: 'on' }), { on: '2026-11-04' });
    expect(all(`select name from people where name like 'Zo%' order by name`)).toEqual([
      { name: 'Zoe Park' },
      { name: 'Zoé Parke' },
    ]);
  });

  test('who is new gets the hat they wore', () => {
    const { carol, all } = office();
    const came = { origin: 'brought', attendance: 'in-person' };
    logged(carol, {
      ...other('0', { name: 'Quinn, Marguerite', side: 'advisor', ...came }),
      ...other('1', { name: 'Teo Vance', side: 'partner', ...came }),
      ...other('2', { name: '', side: 'partner', ...came }),
    });
    expect(
      all(`select p.name, p.name_key, a.joined_on, pa.person_id is not null as partner from people p
        left join advisors a on a.person_id = p.id left join partners pa on pa.person_id = p.id
        where p.name in ('Marguerite Quinn', 'Teo Vance') order by 1`),
    ).toEqual([
      { name: 'Marguerite Quinn', name_key: 'marguerite quinn', joined_on: ON, partner: 0 },
      { name: 'Teo Vance', name_key: 'teo vance', joined_on: null, partner: 1 },
    ]);
    expect(all('select 1 from presences')).toHaveLength(2);
  });
});

describe('motions', () => {
  const three = { recorded: 'named', 'ballots.ann': 'for', 'ballots.pat': 'against', 'ballots.ben': 'recused' };

  test('by name: the group’s rule, the roll of the day frozen, a ballot each', () => {
    const { db, carol, all } = office();
    db.sql.exec(`update groups set rule_basis = 'total', rule_share = 666, quorum = 3 where id = 'steering'`);
    logged(carol, {
      ...moved('0', { text: 'Go on', mover: 'ann', seconder: 'pat', sector: 'hospital', result: 'defeated', ...three }),
    });
    expect(all('select * from motions')).toMatchObject([
      {
        ...{ position: 1, text: 'Go on', mover_id: 'ann', seconder_id: 'pat', recorded: 'named' },
        ...{ stated_result: 'defeated', rule_basis: 'total', rule_share: 666, quorum: 3, affected_sector: 'hospital' },
        ...{ count_for: null },
      },
    ]);
    expect(all('select person_id as id, side, weight from roll_entries order by 1')).toEqual([
      { id: 'ann', side: 'advisor', weight: 1 },
      { id: 'ben', side: 'advisor', weight: 0 },
      { id: 'hal', side: 'partner', weight: 1 },
      { id: 'lee', side: 'advisor', weight: 1 },
      { id: 'pat', side: 'partner', weight: 2 },
    ]);
    expect(all('select person_id as id, choice, channel, recorded_by from ballots order by 1')).toEqual([
      { id: 'ann', choice: 'for', channel: 'at-the-meeting', recorded_by: 'carol' },
      { id: 'ben', choice: 'recused', channel: 'at-the-meeting', recorded_by: 'carol' },
      { id: 'pat', choice: 'against', channel: 'at-the-meeting', recorded_by: 'carol' },
    ]);
  });

  test('an alternate is on the roll when they voted', () => {
    const { carol, all } = office();
    logged(carol, moved('0', { text: 'Go on', 'ballots.ada': 'for' }));
    expect(all(`select seat_id from roll_entries where person_id = 'ada'`)).toEqual([{ seat_id: 'alt' }]);
    expect(all('select choice from ballots')).toEqual([{ choice: 'for' }]);
  });

  test.each([
    ['counts', { recorded: 'counts', for: '3', against: '0' }, [3, 0, 0, 0]],
    ['counts, unsaid', { for: '2', recused: '1' }, [2, 0, 0, 1]],
    ['the outcome, whatever ballots are typed', { recorded: 'outcome', result: 'carried', ...only(three) }, null],
    ['consensus', { recorded: 'consensus' }, null],
  ])('by %s: no ballots are made of it', (_, fields, counts) => {
    const { carol, all } = office();
    logged(carol, moved('0', { text: 'Go on', ...fields }));
    const [motion] = all<Record<string, number | null>>('select * from motions');
    const kept = [motion?.count_for, motion?.count_against, motion?.count_abstain, motion?.count_recused];
    expect(kept).toEqual(counts ?? [null, null, null, null]);
    expect(all('select 1 from ballots')).toEqual([]);
  });
});

const only = ({ recorded: _, ...ballots }: Record<string, string>) => ballots;

describe('what was said', () => {
  test('a suggestion is raised at the meeting, by who said it or by the group', () => {
    const { carol, all } = office();
    const html = '<script>alert(1)</script> & "plain" words\n\nin two parts';
    const meetingId = logged(carol, {
      ...{ 'heard.0.person': 'ann', 'heard.0.words': html.replace(/\n/g, '\r\n') },
      ...{ 'heard.1.person': '', 'heard.1.words': 'Print it larger', 'heard.2.person': 'ben', 'heard.2.words': ' ' },
    });
    const at = { group_id: 'steering', meeting_id: meetingId, raised_on: ON };
    expect(all('select person_id, group_id, meeting_id, raised_on, text from suggestions order by rowid')).toEqual([
      { person_id: 'ann', ...at, text: html },
      { person_id: null, ...at, text: 'Print it larger' },
    ]);
  });

  test('a story is told; whose, only by consent', () => {
    const { carol, all } = office();
    logged(carol, {
      ...{ 'stories.0.kind': 'patient', 'stories.0.person': 'ann', 'stories.0.consent': 'on' },
      ...{ 'stories.1.kind': 'doctor', 'stories.2.kind': '' },
    });
    expect(all('select kind, person_id, consent_on from stories order by rowid')).toEqual([
      { kind: 'patient', person_id: 'ann', consent_on: '2026-11-10' },
      { kind: 'doctor', person_id: null, consent_on: null },
    ]);
  });
});

describe('what is not right is refused beside its field, and nothing is written', () => {
  const came = { origin: 'asked', attendance: 'video' };
  const cases: [string, Record<string, string>, string, string][] = [
    ['it ends before it starts', { starts: '11:00', ends: '09:30' }, 'ends', 'ends-before-start'],
    ['it ends as it starts', { starts: '11:00', ends: '11:00' }, 'ends', 'ends-before-start'],
    ['it is ahead', { on: '2026-11-11' }, 'on', 'in-the-future'],
    ['it is on a day of another meeting', { on: '2026-11-03' }, 'on', 'meeting-there'],
    ['came, nobody says how', said('ann', '', 'video'), 'people.ann.origin', 'origin-unsaid'],
    [
      'guests of someone of whom nothing is said',
      said('ann', '', '', { guests: '1' }),
      'people.ann.origin',
      'origin-unsaid',
    ],
    ['came, and was not invited', said('ann', 'not-invited', 'part'), 'people.ann.origin', 'came-not-invited'],
    [
      'a reply to no invitation',
      said('ann', 'asked', 'video', { reply: 'yes' }),
      'people.ann.reply',
      'reply-without-invitation',
    ],
    ['a person who is not there', said('nobody', 'invited', 'video'), 'people.nobody.origin', 'no-such-person'],
    ['a line for nobody', other('0', { person: 'nobody', ...came }), 'others.0.name', 'no-such-person'],
    ['a name of no letters', other('0', { name: '?!', side: 'advisor', ...came }), 'others.0.name', 'invalid'],
    ['a newcomer with no hat', other('0', { name: 'Quinn Hart', ...came }), 'others.0.side', 'side-unsaid'],
    [
      'a newcomer who is there nobody says how',
      other('0', { name: 'Zoe Park', attendance: 'video' }),
      'others.0.origin',
      'origin-unsaid',
    ],
    [
      'twice on the list',
      { ...said('ann', 'invited', 'video'), ...other('0', { name: 'Ann Lee', ...came }) },
      'others.0.name',
      'same-person-twice',
    ],
    [
      'twice among the others',
      { ...other('0', { name: 'Zoe Park', ...came }), ...other('1', { person: 'zoe', ...came }) },
      'others.1.name',
      'same-person-twice',
    ],
    [
      'two newcomers of one name',
      {
        ...other('0', { name: 'Quinn Hart', side: 'advisor', ...came }),
        ...other('1', { name: 'quinn  hart', side: 'advisor', ...came }),
      },
      'others.1.name',
      'same-person-twice',
    ],
    ['votes on no words', moved('0', { for: '3' }), 'motions.0.text', 'motion-without-text'],
    ['a ballot on no words', moved('0', { 'ballots.ann': 'for' }), 'motions.0.text', 'motion-without-text'],
    [
      'a ballot of someone with no seat',
      moved('0', { text: 'Go', 'ballots.zoe': 'for' }),
      'motions.0.ballots.zoe',
      'not-on-the-roll',
    ],
    ['by name, and no ballot', moved('0', { text: 'Go', recorded: 'named' }), 'motions.0.recorded', 'ballots-missing'],
    ['by counts, and none', moved('0', { text: 'Go', recorded: 'counts' }), 'motions.0.for', 'counts-missing'],
    [
      'more votes than voters',
      moved('0', { text: 'Go', for: '4', against: '2' }),
      'motions.0.for',
      'counts-beyond-the-roll',
    ],
    ['a mover who is not there', moved('0', { text: 'Go', mover: 'nobody' }), 'motions.0.mover', 'no-such-person'],
    ['words of a partner', { 'heard.0.person': 'pat', 'heard.0.words': 'Go' }, 'heard.0.person', 'not-an-advisor'],
    [
      'a story without consent',
      { 'stories.0.kind': 'patient', 'stories.0.person': 'ann' },
      'stories.0.consent',
      'story-without-consent',
    ],
    [
      'a story by nobody',
      { 'stories.0.person': 'nobody', 'stories.0.consent': 'on' },
      'stories.0.person',
      'no-such-person',
    ],
  ];

  test.each(cases)('%s', (_, fields, field, refusal) => {
    const { db, carol, all } = office();
    meeting(db, 'held', 'steering', '2026-11-03');
    const answer = log(carol, begin(carol), { title: 'Budget', ...said('hal', 'invited', 'video'), ...fields });
    expect(answer).toMatchObject({ ok: false, why: 'refused', field, refusal });
    expect(all('select id from meetings')).toEqual([{ id: 'held' }]);
    expect(all('select 1 from log_entries union all select 1 from invitations')).toEqual([]);
    expect(all('select 1 from people')).toHaveLength(10);
  });

  test('all that is wrong is told at once', () => {
    const { carol } = office();
    const answer = log(carol, begin(carol), { ...said('ann', '', 'video'), ...moved('0', { for: '3' }) });
    expect(answer).toMatchObject({
      details: {
        problems: [
          { field: 'people.ann.origin', code: 'origin-unsaid' },
          { field: 'motions.0.text', code: 'motion-without-text' },
        ],
      },
    });
  });

  test.each([
    ['a motion of 50,000 characters', moved('0', { text: 'x'.repeat(50_000) }), ['motions', '0', 'text'], 'too_big'],
    ['words of 50,000 characters', { 'heard.0.words': 'x'.repeat(50_000) }, ['heard', '0', 'words'], 'too_big'],
    ['a name of 50,000 characters', other('0', { name: 'x'.repeat(50_000) }), ['others', '0', 'name'], 'too_big'],
    ['a title of 201', { title: 'x'.repeat(201) }, ['title'], 'too_big'],
    ['a day that is none', { on: '2026-13-01' }, ['on'], 'custom'],
    ['a time that is none', { starts: '25:00' }, ['starts'], 'invalid_format'],
    ['half a time', { ends: '9:3' }, ['ends'], 'invalid_format'],
    ['a count of words', moved('0', { for: 'many' }), ['motions', '0', 'for'], 'invalid_format'],
    ['an origin of its own', said('ann', 'forgot'), ['people', 'ann', 'origin'], 'invalid_value'],
    ['a row named after all objects', { 'motions.__proto__x.text': 'x' }, ['motions', '__proto__x'], 'invalid_key'],
  ])('%s', (_, fields, path, code) => {
    const { carol } = office();
    const answer = log(carol, begin(carol), fields);
    expect(answer).toMatchObject({ ok: false, why: 'invalid', issues: [{ path, code }] });
  });

  test('what someone else kept, and is too long for a record, is named too', () => {
    const { carol, omar, all } = office();
    const draftId = begin(carol);
    keep(omar, draftId, 0, { 'heard.0.words': 'x'.repeat(50_000), starts: '9h' });
    expect(log(carol, draftId, {})).toMatchObject({
      refusal: 'no-such-time',
      details: { problems: [{ field: 'starts' }, { field: 'heard.0.words', code: 'too-long' }] },
    });
    expect(all('select 1 from meetings')).toEqual([]);
  });

  test('an hour the clocks skip, and an end in it', () => {
    const { carol } = office();
    const input = { on: '2026-03-08' };
    const answer = log(carol, begin(carol, input), { ...input, starts: '02:30', ends: '03:15' });
    expect(answer).toMatchObject({ field: 'ends', refusal: 'ends-before-start' });
  });

  test('words by nobody at a meeting of no group', () => {
    const { carol } = office();
    const answer = log(carol, begin(carol, { groupId: undefined }), { 'heard.0.words': 'Plain words' });
    expect(answer).toMatchObject({ field: 'heard.0.person', refusal: 'who-said-it' });
  });
});

test('who may: the office all, a chair their own group, no one else', () => {
  const { db, carol, cleo, all } = office();
  const [own, steering] = [begin(carol, { groupId: 'council' }), begin(carol)];
  expect(log(cleo, steering, {})).toEqual({ ok: false, why: 'not-found' });
  for (const role of ['leader', 'finance', 'advisor', 'identity-recorder', 'owner'] as const) {
    expect(log(personViewer(db, 'zoe', [role], ['council']), own, {})).toEqual({ ok: false, why: 'not-found' });
  }
  expect(all('select 1 from meetings')).toEqual([]);
  expect(log(cleo, own, { title: 'By the chair' })).toMatchObject({ ok: true });
});

test('a person of the records twice, by two who log at once, is one person', () => {
  const { carol, omar, all } = office();
  const line = other('0', { name: 'Quinn Hart', side: 'advisor', origin: 'asked', attendance: 'video' });
  logged(carol, line);
  logged(omar, line, { groupId: 'council' });
  expect(all(`select 1 from people where name = 'Quinn Hart'`)).toHaveLength(1);
});

test('the page of a draft: who sits there on the day written, the last time, and nothing of a stranger', () => {
  const { db, carol } = office();
  logged(carol, {
    mode: 'virtual',
    ...said('ann', 'invited', 'video'),
    ...other('0', { name: 'Zoe Park', origin: 'asked', attendance: 'phone' }),
  });
  named(db, 'new', 'New Member', 'partner');
  put(db, 'seats', {
    id: 'late',
    group_id: 'steering',
    class: 'voting',
    side: 'partner',
    weight: 1,
    from_day: '2026-11-08',
  });
  put(db, 'memberships', { id: 'late', seat_id: 'late', person_id: 'new', from_day: '2026-11-08' });
  const draftId = begin(carol, { on: '2026-11-06' });
  const page = pageOf(carol, draftId);
  expect(page.roster.map(({ personId, votes, expected }) => [personId, votes, expected])).toEqual([
    ['ann', true, true],
    ['ben', false, true],
    ['lee', true, false],
    ['ada', true, false],
    ['hal', true, true],
    ['pat', true, true],
  ]);
  expect(page.last?.on).toBe(ON);
  expect(page.lastWritten).toMatchObject({ mode: 'virtual', 'people.zoe.origin': 'asked' });
  expect(page.lastOthers).toEqual([{ personId: 'zoe', name: 'Zoe Park', side: 'advisor' }]);
  keep(carol, draftId, 0, { on: '2026-11-09' });
  expect(pageOf(carol, draftId).roster.map(({ personId }) => personId)).toContain('new');
});
