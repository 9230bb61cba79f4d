import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '@/domain/calendar';
import { assemble } from '@/domain/flags/assemble';
import type { Finding } from '@/domain/flags/finding';
import { findings } from '@/domain/flags/findings';
import type { Rows } from '@/domain/flags/rows';
import { attendances, origins } from '@/domain/meetings/words';
import { startOfMonths } from '@/domain/meetings/year';
import { thresholdDefaults } from '@/domain/settings/words';
import { findIn, NOW, noRows, Records } from './facts-builder';

const all = (rows: Rows): Finding[] =>
  findings(assemble(rows, startOfMonths(NOW, thresholdDefaults['window-months']), NOW), thresholdDefaults, NOW);

const PEOPLE = ['ann', 'bea', 'cy'];
const GROUPS = ['north', 'south'];
/** A day within two years of now, mostly before it. */
const day = fc.integer({ min: -640, max: 60 }).map((days): Day => addDays(NOW, days));
const person = fc.constantFrom(...PEOPLE);
const group = fc.constantFrom(...GROUPS);

const event = fc.oneof(
  fc.record({
    kind: fc.constant('meeting' as const),
    ...{ group, day, key: fc.boolean(), people: fc.nat(8) },
    ...{ advisors: fc.nat(3), partners: fc.nat(6), brought: fc.nat(1), might: fc.nat(1) },
  }),
  fc.record({ kind: fc.constant('barred' as const), person, at: fc.nat(), need: fc.boolean(), hours: fc.nat(90) }),
  fc.record({ kind: fc.constant('gave' as const), person, day, minutes: fc.nat(900) }),
  fc.record({ kind: fc.constant('invite' as const), person, at: fc.nat(), sent: fc.option(day) }),
  fc.record({
    kind: fc.constant('present' as const),
    person,
    at: fc.nat(),
    origin: fc.constantFrom(...origins),
    attendance: fc.constantFrom(...attendances),
  }),
  fc.record({ kind: fc.constant('seat' as const), group, person, weight: fc.nat(2), from: day }),
  fc.record({
    kind: fc.constant('suggestion' as const),
    person,
    day,
    answered: fc.option(day),
    decided: fc.option(day),
  }),
  fc.record({
    kind: fc.constant('cost' as const),
    person,
    day,
    cents: fc.integer({ min: 1, max: 9000 }),
    paid: fc.option(day),
  }),
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

function write(events: readonly Event[]): Records {
  const records = new Records().group('north').group('south', 'advises');
  for (const id of PEOPLE) records.advisor(id, { firstInvited: null });
  const meetings: string[] = [];
  const pairs = new Set<string>();
  const once = (kind: string, at: number, who: string): string | undefined => {
    const meeting = meetings[at % Math.max(meetings.length, 1)];
    if (meeting === undefined || pairs.has(`${kind} ${meeting} ${who}`)) return undefined;
    pairs.add(`${kind} ${meeting} ${who}`);
    return meeting;
  };
  for (const e of events) {
    if (e.kind === 'meeting' && !meetings.includes(`${e.group}@${e.day}`)) {
      const meeting = records.meeting(e.group, e.day, { key: e.key, people: e.people, sent: addDays(e.day, -14) });
      records.places(meeting, [e.advisors, 3], [e.partners, 6]).bringing(meeting, 'partner', { brought: e.brought });
      records.bringing(meeting, 'advisor', { might: e.might });
      meetings.push(meeting);
    }
    if (e.kind === 'seat') records.seat(e.group, e.person, { weight: e.weight, from: e.from });
    if (e.kind === 'suggestion') {
      const steps = [['acknowledged', e.answered] as const, ['decided', e.decided] as const];
      records.suggestion(
        e.person,
        e.day,
        steps.flatMap(([step, on]) => (on === null ? [] : [[step, on] as const])),
      );
    }
    if (e.kind === 'cost') records.cost(e.person, e.day, e.cents, e.paid === null ? {} : { paid: e.paid });
    if (e.kind === 'gave' && !pairs.has(`gave ${e.person}`)) {
      pairs.add(`gave ${e.person}`);
      records.gave(e.person, e.minutes, e.day <= NOW ? [e.day] : []);
    }
    if (e.kind === 'barred') {
      const meeting = pairs.has(`present ${meetings[e.at % Math.max(meetings.length, 1)]} ${e.person}`)
        ? undefined
        : once('invite', e.at, e.person);
      if (meeting) records.barred(meeting, e.person, { need: e.need, hoursAhead: e.hours });
      if (meeting) pairs.add(`present ${meeting} ${e.person}`);
    }
    if (e.kind === 'invite') {
      const meeting = once('invite', e.at, e.person);
      if (meeting) records.invite(meeting, e.person, e.sent);
    }
    if (e.kind === 'present') {
      const meeting = once('present', e.at, e.person);
      if (meeting) records.present(meeting, e.person, e.origin, e.attendance);
    }
  }
  return records;
}

const records = fc.array(event, { maxLength: 60 }).map(write);
const shuffled = (rows: Rows): fc.Arbitrary<Rows> =>
  fc
    .tuple(
      ...Object.values(rows).map((list) =>
        Array.isArray(list) ? fc.shuffledSubarray<unknown>(list, { minLength: list.length }) : fc.constant(list),
      ),
    )
    .map((lists) => Object.fromEntries(Object.keys(rows).map((name, i) => [name, lists[i]])) as Rows);

describe('whatever the records', () => {
  test('the order rows come in never shows', () => {
    const pair = records.chain(({ rows }) => fc.tuple(fc.constant(rows), shuffled(rows)));
    fc.assert(
      fc.property(pair, ([rows, mixed]) => {
        expect(all(mixed)).toEqual(all(rows));
      }),
    );
  });

  test('nothing dated after now matters', () => {
    fc.assert(
      fc.property(records, ({ rows }) => {
        const cut: Rows = {
          ...rows,
          meetings: rows.meetings.filter(({ on }) => on <= NOW),
          invitations: rows.invitations.filter(({ sentOn }) => sentOn === null || sentOn <= NOW),
          memberships: rows.memberships.filter(({ from }) => from <= NOW),
          suggestions: rows.suggestions.filter(({ raisedOn }) => raisedOn <= NOW),
          steps: rows.steps.filter(({ on }) => on <= NOW),
          lines: rows.lines.filter(({ on }) => on <= NOW),
          claims: rows.claims.map((claim) => ({
            ...claim,
            paidOn: (claim.paidOn ?? '9') <= NOW ? claim.paidOn : null,
          })),
        };
        expect(all(cut)).toEqual(all(rows));
      }),
    );
  });

  test('a finding has happened by now, has evidence or is an absence, and is one per rule and subject', () => {
    fc.assert(
      fc.property(records, ({ rows }) => {
        const found = all(rows);
        expect(found.filter(({ since }) => since > NOW)).toEqual([]);
        expect(found.flatMap(({ evidence }) => evidence).filter(({ on }) => on > NOW)).toEqual([]);
        const keys = found.map(({ rule, personId, groupId }) => `${rule} ${personId ?? groupId}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('an invitation never adds someone left out', () => {
    const more = records
      .filter(({ rows }) => rows.meetings.length > 0)
      .chain(({ rows }) => fc.tuple(fc.constant(rows), fc.constantFrom(...rows.meetings), person));
    fc.assert(
      fc.property(more, ([rows, meeting, who]) => {
        const before = findIn(rows, 'left-out').map(({ personId }) => personId);
        const invited = {
          ...rows,
          invitations: [...rows.invitations, { meetingId: meeting.id, personId: who, sentOn: null }],
        };
        expect(before).toEqual(expect.arrayContaining(findIn(invited, 'left-out').map(({ personId }) => personId)));
      }),
    );
  });

  test('paying everyone back on the day leaves nobody out of pocket', () => {
    fc.assert(
      fc.property(records, ({ rows }) => {
        const paid = { ...rows, claims: rows.claims.map((claim) => ({ ...claim, paidOn: claim.submittedOn })) };
        expect(findIn(paid, 'out-of-pocket')).toEqual([]);
      }),
    );
  });

  test('no records, nothing found', () => {
    expect(all(noRows())).toEqual([]);
  });
});
