import { describe, expect, test } from 'vitest';
import type { Role } from '@/domain/access/words';
import { perform } from '@/domain/command';
import { dismiss, reopen, takeUp } from '@/domain/flags/commands';
import { flagCounts } from '@/domain/flags/counts-queries';
import { flagId } from '@/domain/flags/flag-id';
import { noteFindings } from '@/domain/flags/note-commands';
import { canSeeFlag } from '@/domain/flags/policy';
import { flagById, flagsOf } from '@/domain/flags/queries';
import { personViewer, trusted } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { NOW, Records } from './facts-builder';
import { store } from './store';

const AT = Date.parse('2026-10-31T12:00:00Z');
const LEFT_OUT = flagId('left-out', { personId: 'joan' });

/** Joan was left out of one key meeting of the table; Wei is out of pocket; the council has nothing wrong. */
function office(...roles: Role[]) {
  const db = freshDatabase();
  const r = new Records().advisor('joan').advisor('wei').advisor('carol').group('table').group('council', 'advises');
  r.seat('table', 'joan');
  r.meeting('table', '2026-01-10', { key: true });
  r.cost('wei', '2026-01-10', 950);
  store(db, r);
  const more = new Records().group('table');
  const leaveOut = (on: string) => {
    more.meeting('table', on, { key: true });
    store(db, more);
  };
  const invite = () =>
    db.sql.exec(`insert into invitations (id, meeting_id, person_id) select m.id, m.id, 'joan' from meetings m`);
  return { db, viewer: personViewer(db, 'carol', roles), leaveOut, invite };
}

const stateIn = (viewer: Parameters<typeof flagById>[0]) => flagById(viewer, LEFT_OUT, NOW)?.state;

describe('what is done about a flag', () => {
  test('taken up, opened again, dismissed with a reason, and back when it is worse', () => {
    const { viewer, leaveOut } = office('coordinator');
    expect(stateIn(viewer)).toBe('open');
    expect(perform(viewer, takeUp, { id: LEFT_OUT }, AT).ok).toBe(true);
    expect(stateIn(viewer)).toBe('being-handled');
    expect(perform(viewer, reopen, { id: LEFT_OUT }, AT + 1).ok).toBe(true);
    expect(perform(viewer, dismiss, { id: LEFT_OUT, reason: 'She asked for a rest' }, AT + 2).ok).toBe(true);
    expect(stateIn(viewer)).toBe('dismissed');
    leaveOut('2026-02-10');
    expect(stateIn(viewer)).toBe('open');
    const steps = flagById(viewer, LEFT_OUT, NOW)?.steps ?? [];
    expect(steps.map(({ step, byName, reason, measure }) => [step, byName, reason, measure])).toEqual([
      ['taken-up', 'carol', null, 1],
      ['found', 'carol', null, 1],
      ['dismissed', 'carol', 'She asked for a rest', 1],
    ]);
  });

  test('a dismissal without a reason is not taken', () => {
    const { viewer } = office('coordinator');
    expect(perform(viewer, dismiss, { id: LEFT_OUT, reason: '  ' }, AT)).toMatchObject({ ok: false, why: 'invalid' });
    expect(stateIn(viewer)).toBe('open');
  });

  test('noted after an import: found once, resolved by the data once, found again', () => {
    const { db, viewer, invite } = office('coordinator');
    const note = (at: number) => perform(trusted(db, 'server'), noteFindings, { asOf: NOW }, at);
    // Joan left out; she and the others never invited; the table without a voice; Wei out of pocket.
    expect(note(AT)).toEqual({ ok: true, value: { found: 5, resolved: 0 } });
    expect(note(AT + 1)).toEqual({ ok: true, value: { found: 0, resolved: 0 } });
    invite();
    expect(stateIn(viewer)).toBe('resolved');
    expect(note(AT + 2)).toEqual({ ok: true, value: { found: 0, resolved: 2 } });
    db.sql.exec('delete from invitations');
    expect(stateIn(viewer)).toBe('open');
    expect(note(AT + 3)).toEqual({ ok: true, value: { found: 2, resolved: 0 } });
  });

  test('what is not there, or not to be done now, is refused and writes nothing', () => {
    const { db, viewer } = office('coordinator');
    expect(perform(viewer, takeUp, { id: 'no-such-rule.joan' }, AT)).toMatchObject({ why: 'not-found' });
    expect(perform(viewer, takeUp, { id: 'left-out.wei' }, AT)).toMatchObject({ why: 'refused' });
    expect(perform(viewer, reopen, { id: LEFT_OUT }, AT)).toMatchObject({ refusal: 'flag-moved-on' });
    expect(db.sql.prepare('select count(*) from flag_steps').pluck().get()).toBe(0);
    expect(db.sql.prepare('select count(*) from activity').pluck().get()).toBe(0);
  });
});

describe('who may do what', () => {
  test.each([
    ['administrator', true, true],
    ['coordinator', true, true],
    ['finance', false, true],
    ['leader', false, false],
    ['chair', false, false],
    ['advisor', false, false],
    ['identity-recorder', false, false],
  ] as const)('%s', (role, leftOut, money) => {
    const { viewer } = office(role);
    expect(perform(viewer, takeUp, { id: LEFT_OUT }, AT).ok).toBe(leftOut);
    expect(perform(viewer, takeUp, { id: 'out-of-pocket.wei' }, AT).ok).toBe(money);
    expect(perform(viewer, noteFindings, {}, AT).ok).toBe(role === 'administrator' || role === 'coordinator');
  });

  test.each([
    [
      'coordinator',
      [],
      ['left-out joan', 'never-invited carol', 'never-invited joan', 'never-invited wei', 'out-of-pocket wei'],
    ],
    ['finance', [], ['out-of-pocket wei', 'never-invited carol']],
    ['leader', [], ['never-invited carol']],
    ['chair', ['table'], ['left-out joan', 'never-invited carol']],
    ['chair', ['council'], ['never-invited carol']],
    ['advisor', [], ['never-invited carol']],
  ] as const)('%s of %j sees', (role, chairs, seen) => {
    const { db } = office();
    const viewer = personViewer(db, 'carol', [role], chairs);
    expect(
      flagsOf(viewer, NOW)
        .map(({ rule, name }) => `${rule} ${name}`)
        .sort(),
    ).toEqual([...seen].sort());
  });

  test('a person’s money is never for a chair, whatever their group', () => {
    const viewer = personViewer(freshDatabase(), 'carol', ['chair'], ['table']);
    const sight = { all: false, groups: ['table'], self: 'carol' };
    const flag = { personId: 'joan', groupId: null, groupIds: ['table'] };
    expect(canSeeFlag(viewer, sight, { ...flag, rule: 'unclaimed' })).toBe(false);
    expect(canSeeFlag(viewer, sight, { ...flag, rule: 'had-to-ask' })).toBe(true);
    expect(canSeeFlag(viewer, sight, { ...flag, rule: 'had-to-ask', groupIds: ['table', 'council'] })).toBe(false);
  });

  test('a leader sees how many, and who dismissed what and why, and no individual', () => {
    const { db, viewer } = office('coordinator');
    perform(viewer, dismiss, { id: LEFT_OUT, reason: 'Known and settled' }, AT);
    const counts = flagCounts(personViewer(db, 'beth', ['leader']), NOW);
    expect(counts?.rules.find(({ rule }) => rule === 'left-out')).toEqual({
      rule: 'left-out',
      open: 0,
      'being-handled': 0,
      resolved: 0,
      dismissed: 1,
    });
    expect(counts?.dismissals).toEqual([
      {
        stepId: expect.any(String),
        rule: 'left-out',
        onDay: '2026-10-31',
        byName: 'carol',
        reason: 'Known and settled',
      },
    ]);
    expect(JSON.stringify(counts)).not.toContain('joan');
    expect(flagCounts(personViewer(db, 'carol', ['finance', 'chair', 'advisor']), NOW)).toBeNull();
  });
});
