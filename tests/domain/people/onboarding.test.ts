import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { dueSoon } from '@/domain/advisors/due-queries';
import { addDays } from '@/domain/calendar';
import { DUE_WITHIN, type StepDone, standingOf, suggestedRenewal } from '@/domain/people/onboarding';
import { dropStep, noteNeeds, noteStep } from '@/domain/people/onboarding-commands';
import { onboardingSteps } from '@/domain/people/words';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { group, person, put, seat } from '@/tests/records';
import { coordinator, does, kept, once, TODAY } from './store';

const step = 'confidentiality-agreement' as const;
const done = (doneOn: string, renewOn: string | null, id = 'x'): StepDone => ({ id, step, doneOn, renewOn });
const stateOf = (...times: StepDone[]) => standingOf(times, TODAY).find((one) => one.step === step)?.state;

describe('how a step stands', () => {
  it.each([
    ['never done', [], 'missing'],
    ['done for good', [done('2020-01-01', null)], 'done'],
    ['to be done again the day after the window', [done('2026-01-01', addDays(TODAY, DUE_WITHIN + 1))], 'done'],
    ['on the last day of the window', [done('2026-01-01', addDays(TODAY, DUE_WITHIN))], 'renew-soon'],
    ['today', [done('2025-11-01', TODAY)], 'renew-soon'],
    ['yesterday', [done('2025-10-31', addDays(TODAY, -1))], 'overdue'],
    ['done again since', [done('2024-01-01', '2025-01-01', 'a'), done('2025-12-01', '2027-01-01', 'b')], 'done'],
  ])('%s', (_, times, state) => {
    expect(stateOf(...times)).toBe(state);
  });

  it('every step has one standing, the last time counts whatever the order', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2024-06-01', n));
    const time = fc.record({
      id: fc.uuid(),
      step: fc.constantFrom(...onboardingSteps),
      doneOn: day,
      renewOn: fc.option(day, { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(time, { maxLength: 20 }), (times) => {
        const standing = standingOf(times, TODAY);
        expect(standing.map((one) => one.step)).toEqual(onboardingSteps);
        expect(standingOf([...times].reverse(), TODAY)).toEqual(standing);
        for (const one of standing) {
          const own = times.filter((t) => t.step === one.step);
          expect(own.length).toBe((one.last ? 1 : 0) + one.earlier.length);
          for (const { doneOn } of own) expect((one.last?.doneOn ?? '') >= doneOn).toBe(true);
        }
      }),
    );
  });

  it('agreements are suggested again after a year, the rest is done once', () => {
    expect(suggestedRenewal('accountability-agreement', '2024-02-29')).toBe('2025-02-28');
    expect(suggestedRenewal('training', '2026-01-01')).toBeNull();
  });
});

describe('what the office notes', () => {
  let db: Db;
  let office: Viewer;
  beforeEach(() => {
    db = freshDatabase();
    office = coordinator(db);
    person(db, 'a', 'advisor');
  });

  it('a step done again stays beside the earlier one; the same day twice is one', () => {
    const said = { id: 'a', step, doneOn: '2025-10-01', renewOn: '2026-10-01', once: once() };
    does(office, noteStep, said);
    does(office, noteStep, said);
    expect(does(office, noteStep, { ...said, once: once() })).toMatchObject({
      refusal: 'already-there',
      field: 'doneOn',
    });
    does(office, noteStep, { ...said, once: once(), doneOn: '2026-10-02', renewOn: undefined });
    expect(
      kept(db, 'a')
        .steps.map(({ doneOn }) => doneOn)
        .sort(),
    ).toEqual(['2025-10-01', '2026-10-02']);
    does(office, dropStep, { id: 'a', stepId: said.once });
    expect(kept(db, 'a').steps).toHaveLength(1);
  });

  it.each([
    ['ahead', { doneOn: '2026-11-02' }, 'refused'],
    ['with its renewal before it', { doneOn: '2026-10-02', renewOn: '2026-10-01' }, 'invalid'],
    ['on no real day', { doneOn: '2026-13-01' }, 'invalid'],
  ])('not %s', (_, said, why) => {
    expect(does(office, noteStep, { id: 'a', once: once(), step, ...said })).toMatchObject({ ok: false, why });
  });

  it('needs keep the day they were said, and go when they are needed no more', () => {
    const note = (needs: string[], saidOn: string) =>
      does(office, noteNeeds, { id: 'a', stamp: kept(db, 'a').stamps.needs, needs, saidOn });
    note(['captions', 'respite'], '2026-01-01');
    note(['respite', 'transport'], '2026-02-01');
    expect(kept(db, 'a').needs).toEqual([
      { need: 'respite', saidOn: '2026-01-01' },
      { need: 'transport', saidOn: '2026-02-01' },
    ]);
    expect(note([], '2026-11-02')).toMatchObject({ refusal: 'in-the-future' });
    expect(does(office, noteNeeds, { id: 'a', stamp: 'old', needs: [], saidOn: TODAY })).toMatchObject({
      refusal: 'changed-meanwhile',
    });
  });
});

describe('what is due in the next 60 days', () => {
  it('terms and leaves by day, onboarding by name; nothing of who left, nothing for anyone else', () => {
    const db = freshDatabase();
    const office = coordinator(db);
    for (const id of ['ann', 'bo', 'cy', 'gone']) person(db, id, 'advisor');
    db.sql.prepare("update advisors set left_on = '2026-06-01' where person_id = 'gone'").run();
    group(db, 'council');
    for (const id of ['ann', 'bo', 'gone']) seat(db, 'council', id, 'advisor');
    const ends = db.sql.prepare('update memberships set to_day = ? where person_id = ?');
    ends.run('2026-12-31', 'ann');
    ends.run('2027-01-01', 'bo');
    put(db, 'leaves', { id: 'l', person_id: 'cy', from_day: '2026-10-01', to_day: '2026-11-15' });
    for (const [i, name] of onboardingSteps.entries()) {
      put(db, 'onboarding_steps', { id: `o${i}`, person_id: 'ann', step: name, done_on: '2026-01-01' });
      put(db, 'onboarding_steps', {
        id: `p${i}`,
        person_id: 'bo',
        step: name,
        done_on: '2026-01-01',
        renew_on: i === 2 ? '2026-10-01' : null,
      });
    }
    const due = dueSoon(office, TODAY);
    expect(due.map((one) => [one.kind, one.personId])).toEqual([
      ['term', 'ann'],
      ['leave', 'cy'],
      ['onboarding', 'bo'],
      ['onboarding', 'cy'],
    ]);
    expect(due[0]).toMatchObject({ on: '2026-12-31', hat: 'advisor', groupId: 'council' });
    expect(due[2]).toMatchObject({ steps: [{ step: 'accountability-agreement', state: 'overdue' }] });
    for (const role of ['finance', 'leader', 'chair', 'advisor'] as const) {
      expect(dueSoon(personViewer(db, 'ann', [role]), TODAY), role).toEqual([]);
    }
  });
});
