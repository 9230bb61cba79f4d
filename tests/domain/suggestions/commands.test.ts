import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { type Command, perform } from '@/domain/command';
import { confirmAnswer, noteSeen, reopenSuggestion } from '@/domain/suggestions/answer-commands';
import { suggestionSearch } from '@/domain/suggestions/forms';
import { suggestionById, suggestionList } from '@/domain/suggestions/list-queries';
import { correct, raise } from '@/domain/suggestions/raise-commands';
import { suggestionStanding } from '@/domain/suggestions/standing-queries';
import { acknowledge, assign, changeMade, decide, pause, resume } from '@/domain/suggestions/step-commands';
import { noteTold, tell, withdrawTold } from '@/domain/suggestions/tell-commands';
import { together } from '@/domain/suggestions/together-commands';
import { ownSuggestions, repliesToSee, suggestionsWaiting } from '@/domain/suggestions/waiting-queries';
import { personViewer, trusted, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { group, meeting, person, put } from '../../records';

const NOW = Date.parse('2026-11-01T15:00:00Z');
const TODAY = '2026-11-01';

function office() {
  const db = freshDatabase();
  group(db, 'council');
  group(db, 'other');
  person(db, 'ada', 'advisor');
  person(db, 'bea', 'advisor');
  person(db, 'cara', 'partner');
  db.sql.exec("update people set email = 'ada@example.org' where id = 'ada'");
  meeting(db, 'm1', 'council', '2026-10-06');
  const coordinator = personViewer(db, 'cara', ['coordinator']);
  const ada = personViewer(db, 'ada', ['advisor']);
  return { db, coordinator, ada };
}

const words = 'Translate the intake letter into French.';
const raised = (viewer: Viewer, more = {}) => {
  const once = newId();
  const answer = perform(
    viewer,
    raise,
    { once, personId: 'ada', meetingId: 'm1', text: words, channel: 'phone', ...more },
    NOW,
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return once;
};
const stampOf = (db: Db, id: string) => suggestionStanding(trusted(db, 'server'), id)?.stamp ?? '';
const stateOf = (db: Db, id: string) => suggestionStanding(trusted(db, 'server'), id)?.state;
const step = (viewer: Viewer, todo: Command, id: string, more = {}, now = NOW) =>
  perform(viewer, todo, { id, stamp: stampOf(viewer.db, id), ...more }, now);

describe('raising a suggestion', () => {
  it('writes it down on behalf of who said it, where and when it was said', () => {
    const { db, coordinator } = office();
    const id = raised(coordinator);
    expect(suggestionById(coordinator, id, TODAY)).toMatchObject({
      text: words,
      raisedOn: '2026-10-06',
      group: 'The council table',
      name: 'ada',
      state: 'new',
      next: 'acknowledge',
    });
    expect(db.sql.prepare('select on_behalf_of, channel from activity').get()).toEqual({
      on_behalf_of: 'ada',
      channel: 'phone',
    });
  });

  it('adds it once however often it is sent', () => {
    const { db, coordinator } = office();
    const input = { once: newId(), personId: 'ada', text: words };
    expect(perform(coordinator, raise, input, NOW).ok).toBe(true);
    expect(perform(coordinator, raise, input, NOW)).toEqual({ ok: true, value: { id: input.once } });
    expect(
      db.sql.prepare('select (select count(*) from suggestions), (select count(*) from activity)').raw().get(),
    ).toEqual([1, 1]);
  });

  it.each([
    [{ text: 'x'.repeat(50_000) }, 'invalid'],
    [{ text: '   ' }, 'invalid'],
    [{ personId: undefined, meetingId: undefined }, 'invalid'],
    [{ raisedOn: '2026-02-31' }, 'invalid'],
    [{ raisedOn: '2026-11-02' }, 'refused'],
    [{ personId: 'nobody' }, 'refused'],
    [{ meetingId: 'nowhere' }, 'not-found'],
  ])('refuses %j', (more, why) => {
    const { db, coordinator } = office();
    const input = { once: newId(), personId: 'ada', meetingId: 'm1', text: words, ...more };
    expect(perform(coordinator, raise, input, NOW)).toMatchObject({ ok: false, why });
    expect(db.sql.prepare('select count(*) from suggestions').pluck().get()).toBe(0);
  });

  it('keeps markup as the text it is', () => {
    const { coordinator } = office();
    const id = raised(coordinator, { text: '<b>bold</b> <script>x</script>' });
    expect(suggestionById(coordinator, id, TODAY)?.text).toBe('<b>bold</b> <script>x</script>');
  });

  it('is a chair’s in their own group only', () => {
    const { db } = office();
    const chair = personViewer(db, 'cara', ['chair'], ['council']);
    expect(raised(chair)).toBeTruthy();
    expect(perform(chair, raise, { once: newId(), personId: 'ada', groupId: 'other', text: words }, NOW)).toMatchObject(
      { why: 'denied' },
    );
    expect(perform(chair, raise, { once: newId(), personId: 'ada', text: words }, NOW)).toMatchObject({
      why: 'denied',
    });
  });
});

describe('the steps', () => {
  it('go from received to seen and confirmed, each kept with its day', () => {
    const { db, coordinator, ada } = office();
    const id = raised(coordinator);
    step(coordinator, acknowledge, id);
    step(coordinator, assign, id, { owner: 'Dana Reyes', dueOn: '2026-11-20' });
    expect(suggestionById(coordinator, id, TODAY)).toMatchObject({
      ownerName: 'Dana Reyes',
      dueOn: '2026-11-20',
      next: null,
    });
    step(coordinator, decide, id, { decision: 'adopted', note: 'From January' });
    step(coordinator, changeMade, id, { note: 'The letter is in French' });
    expect(repliesToSee(ada, TODAY)).toEqual([]);
    step(coordinator, tell, id, { channel: 'phone' });
    expect(repliesToSee(ada, TODAY)).toHaveLength(1);
    expect(perform(ada, noteSeen, { id }, NOW).ok).toBe(true);
    expect(repliesToSee(ada, TODAY)).toEqual([]);
    expect(step(ada, confirmAnswer, id).ok).toBe(true);
    expect(stateOf(db, id)).toBe('confirmed');
    const taken = ownSuggestions(ada, TODAY)[0]?.steps.map(({ step: word, channel }) => [word, channel]);
    expect(taken).toEqual([
      ['acknowledged', null],
      ['assigned', null],
      ['decided', null],
      ['changed', null],
      ['told', 'phone'],
      ['seen', 'own-page'],
      ['confirmed', 'own-page'],
    ]);
  });

  it('seen is noted once, and not before it was told', () => {
    const { db, coordinator, ada } = office();
    const id = raised(coordinator);
    perform(ada, noteSeen, { id }, NOW);
    expect(stateOf(db, id)).toBe('new');
    step(coordinator, decide, id, { decision: 'referred' });
    step(coordinator, tell, id, { channel: 'paper' });
    for (let i = 0; i < 3; i += 1) perform(ada, noteSeen, { id }, NOW);
    expect(db.sql.prepare("select count(*) from suggestion_steps where step = 'seen'").pluck().get()).toBe(1);
  });

  it('go round again when the author says it did not happen', () => {
    const { db, coordinator, ada } = office();
    const id = raised(coordinator);
    step(coordinator, decide, id, { decision: 'adopted' });
    step(coordinator, tell, id, { channel: 'in-person' });
    expect(step(ada, reopenSuggestion, id, { note: 'The letter is still in English.' }).ok).toBe(true);
    expect(suggestionById(coordinator, id, TODAY)).toMatchObject({
      state: 'reopened',
      next: 'assign',
      loop: { reached: 0 },
    });
    expect(db.sql.prepare("select count(*) from suggestion_steps where step = 'seen'").pluck().get()).toBe(1);
  });

  it('are refused to who saw an earlier state', () => {
    const { db, coordinator } = office();
    const id = raised(coordinator);
    const stamp = stampOf(db, id);
    expect(perform(coordinator, decide, { id, stamp, decision: 'adopted' }, NOW).ok).toBe(true);
    const second = perform(coordinator, decide, { id, stamp, decision: 'not-adopted', reason: 'cost' }, NOW);
    expect(second).toMatchObject({ why: 'refused', refusal: 'changed-meanwhile' });
    expect(db.sql.prepare('select count(*) from suggestion_steps').pluck().get()).toBe(1);
  });

  it.each([
    ['a decision in the future', decide, { decision: 'adopted', onDay: '2026-11-02' }, 'in-the-future', 'onDay'],
    [
      'a decision before it was said',
      decide,
      { decision: 'adopted', onDay: '2026-10-05' },
      'before-it-was-said',
      'onDay',
    ],
    ['an answer by a day that is over', assign, { owner: 'Dana', dueOn: '2026-10-31' }, 'in-the-past', 'dueOn'],
    ['a pause that is over', pause, { until: '2026-11-01', note: 'x' }, 'in-the-past', 'until'],
    ['taking up what is not paused', resume, {}, 'suggestion-moved-on', undefined],
    ['what changed before anything was decided', changeMade, { note: 'x' }, 'suggestion-moved-on', undefined],
  ] as const)('refuse %s', (_, todo, more, refusal, field) => {
    const { coordinator } = office();
    expect(step(coordinator, todo as Command, raised(coordinator), more)).toMatchObject({
      refusal,
      ...(field && { field }),
    });
  });

  it('do not run backwards in time', () => {
    const { coordinator } = office();
    const id = raised(coordinator);
    step(coordinator, decide, id, { decision: 'adopted', onDay: '2026-10-20' });
    expect(step(coordinator, tell, id, { channel: 'phone', onDay: '2026-10-19' })).toMatchObject({
      refusal: 'before-the-last-step',
    });
  });

  it('need the reason when it is not adopted', () => {
    const { coordinator } = office();
    const id = raised(coordinator);
    expect(step(coordinator, decide, id, { decision: 'not-adopted' })).toMatchObject({ why: 'invalid' });
    expect(step(coordinator, decide, id, { decision: 'not-adopted', reason: 'cost' }).ok).toBe(true);
  });

  it('stop its clock while it is paused', () => {
    const { coordinator } = office();
    const id = raised(coordinator);
    step(coordinator, pause, id, { until: '2026-12-01', note: 'The budget is set in December' });
    expect(suggestionsWaiting(coordinator, TODAY)).toEqual([]);
    step(coordinator, resume, id);
    expect(suggestionsWaiting(coordinator, TODAY)).toMatchObject([{ id, next: 'acknowledge' }]);
  });

  it('keep the words that were corrected', () => {
    const { db, coordinator } = office();
    const id = raised(coordinator);
    expect(step(coordinator, correct, id, { text: 'Translate every letter.' }).ok).toBe(true);
    expect(suggestionById(coordinator, id, TODAY)).toMatchObject({ text: 'Translate every letter.', state: 'new' });
    expect(db.sql.prepare('select note from suggestion_steps').pluck().get()).toBe(words);
  });
});

describe('telling by mail', () => {
  const mail = { channel: 'email', subject: 'Your suggestion', body: 'We did it.' };
  const inOutbox = (db: Db) => db.sql.prepare('select id from outbox').pluck().all() as string[];

  it('counts from when the mail server took it', () => {
    const { db, coordinator } = office();
    const id = raised(coordinator);
    step(coordinator, decide, id, { decision: 'adopted' });
    expect(step(coordinator, tell, id, mail).ok).toBe(true);
    expect(stateOf(db, id)).toBe('decided');
    const [mailId] = inOutbox(db);
    expect(perform(trusted(db, 'server'), noteTold, { mailId }, NOW + 86_400_000).ok).toBe(true);
    expect(suggestionById(coordinator, id, '2026-11-02')?.loop.toldOn).toBe('2026-11-02');
    perform(trusted(db, 'server'), noteTold, { mailId }, NOW + 86_400_000);
    expect(db.sql.prepare("select count(*) from suggestion_steps where step = 'told'").pluck().get()).toBe(1);
  });

  it('is taken back when it came back', () => {
    const { db, coordinator } = office();
    const id = raised(coordinator);
    step(coordinator, decide, id, { decision: 'adopted' });
    step(coordinator, tell, id, mail);
    const [mailId] = inOutbox(db);
    perform(trusted(db, 'server'), noteTold, { mailId }, NOW);
    perform(trusted(db, 'server'), withdrawTold, { mailId }, NOW);
    expect(stateOf(db, id)).toBe('decided');
  });

  it('is not written twice, nor to nobody', () => {
    const { db, coordinator } = office();
    const id = raised(coordinator);
    step(coordinator, decide, id, { decision: 'adopted' });
    step(coordinator, tell, id, mail);
    expect(step(coordinator, tell, id, mail)).toMatchObject({ refusal: 'mail-on-its-way' });
    const beas = raised(coordinator, { personId: 'bea' });
    step(coordinator, decide, beas, { decision: 'adopted' });
    expect(step(coordinator, tell, beas, mail)).toMatchObject({ refusal: 'no-address-to-tell' });
    expect(inOutbox(db)).toHaveLength(1);
  });
});

describe('one step for many', () => {
  it('is taken for all of them, each in its own history', () => {
    const { db, coordinator } = office();
    const ids = [raised(coordinator), raised(coordinator, { personId: 'bea' })];
    expect(perform(coordinator, together, { ids, step: 'acknowledge' }, NOW)).toEqual({
      ok: true,
      value: { count: 2 },
    });
    expect(ids.map((id) => stateOf(db, id))).toEqual(['acknowledged', 'acknowledged']);
    expect(
      db.sql.prepare("select count(*) from activity where command = 'suggestions.acknowledge'").pluck().get(),
    ).toBe(2);
  });

  it('is taken for none when one cannot, and says which', () => {
    const { db, coordinator } = office();
    const ids = [raised(coordinator), raised(coordinator)];
    step(coordinator, acknowledge, ids[1] ?? '');
    const answer = perform(coordinator, together, { ids, step: 'acknowledge' }, NOW);
    expect(answer).toMatchObject({ refusal: 'some-could-not', details: [{ id: ids[1], why: 'suggestion-moved-on' }] });
    expect(stateOf(db, ids[0] ?? '')).toBe('new');
  });
});

describe('who sees which', () => {
  it('the office all, a chair and a leader those of their groups, an advisor their own', () => {
    const { db, coordinator, ada } = office();
    const here = raised(coordinator);
    const elsewhere = raised(coordinator, { personId: 'bea', meetingId: undefined, groupId: 'other' });
    const list = (viewer: Viewer) => suggestionList(viewer, suggestionSearch.parse({}), TODAY).rows.map(({ id }) => id);
    expect(list(coordinator).sort()).toEqual([here, elsewhere].sort());
    expect(list(personViewer(db, 'x', ['chair'], ['council']))).toEqual([here]);
    expect(list(personViewer(db, 'x', ['leader']))).toEqual([]);
    expect(list(ada)).toEqual([]);
    expect(ownSuggestions(ada, TODAY).map(({ id }) => id)).toEqual([here]);
    expect(ownSuggestions(ada, TODAY, elsewhere)).toEqual([]);
    const answer = perform(personViewer(db, 'bea', ['advisor']), noteSeen, { id: here }, NOW);
    expect(answer).toMatchObject({ why: 'denied' });
  });

  it('the list narrows by state, words without accents, group and what is next, and counts what waits', () => {
    const { db, coordinator } = office();
    const id = raised(coordinator, { text: 'Un café après la réunion' });
    raised(coordinator, { personId: 'bea' });
    step(coordinator, decide, id, { decision: 'adopted' });
    const list = (query: object) => suggestionList(coordinator, suggestionSearch.parse(query), TODAY);
    expect(list({}).waiting).toMatchObject({ acknowledge: 1, tell: 1 });
    for (const query of [{ state: 'decided' }, { next: 'tell' }, { q: 'cafe reunion' }, { person: 'ada' }]) {
      expect(list(query).rows.map((row) => row.id)).toEqual([id]);
    }
    expect(list({ group: 'other' }).total).toBe(0);
    put(db, 'suggestions', { id: 'later', person_id: 'ada', text: 'Not yet', raised_on: '2026-12-01' });
    expect(list({}).all).toBe(2);
  });
});
