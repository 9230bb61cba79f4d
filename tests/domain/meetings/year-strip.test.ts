import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendances, cameAttendances, origins } from '@/domain/meetings/words';
import { countMarks, type MeetingFact, markOf, stripMarks, yearStrip } from '@/domain/meetings/year-strip';

const fact = (parts: Partial<MeetingFact>): MeetingFact => ({
  meetingId: 'm',
  on: '2026-01-10',
  key: false,
  expected: true,
  invited: false,
  origin: null,
  attendance: null,
  ...parts,
});

describe('what one meeting was for one person', () => {
  it.each([
    ['came, invited', { invited: true, origin: 'invited', attendance: 'video' }, 'came'],
    ['came for part of it', { invited: true, origin: 'invited', attendance: 'part' }, 'came'],
    ['invited, sent regrets', { invited: true, origin: 'invited', attendance: 'absent-with-word' }, 'invited'],
    ['invited, nothing recorded after', { invited: true }, 'invited'],
    [
      'in the record as invited, no invitation kept',
      { origin: 'invited', attendance: 'absent-without-word' },
      'invited',
    ],
    ['came by asking', { origin: 'asked', attendance: 'in-person' }, 'asked'],
    ['came by asking, no seat', { expected: false, origin: 'asked', attendance: 'phone' }, 'asked'],
    ['brought by someone', { expected: false, origin: 'brought', attendance: 'in-person' }, 'asked'],
    [
      'walked in, though an invitation was sent',
      { invited: true, origin: 'walked-in', attendance: 'in-person' },
      'asked',
    ],
    ['asked to come and did not', { origin: 'asked', attendance: 'absent-with-word' }, 'left-out'],
    ['expected, nothing else', {}, 'left-out'],
    ['nothing was expected', { expected: false }, 'none'],
  ] as const)('%s', (_, parts, mark) => {
    expect(markOf(fact(parts))).toBe(mark);
  });

  const anyFact = fc.record({
    meetingId: fc.uuid(),
    on: fc.constantFrom('2026-01-10', '2026-02-10', '2026-03-10'),
    key: fc.boolean(),
    expected: fc.boolean(),
    invited: fc.boolean(),
    origin: fc.constantFrom(null, ...origins),
    attendance: fc.constantFrom(null, ...attendances),
  });

  it('is left out only when expected, not invited and not there', () => {
    fc.assert(
      fc.property(anyFact, (any) => {
        const there = any.attendance !== null && cameAttendances.some((word) => word === any.attendance);
        if (markOf(any) !== 'left-out') return;
        expect(any.expected && !any.invited && any.origin !== 'invited' && !there).toBe(true);
      }),
    );
  });

  it('a strip keeps every meeting once, in order of time, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyFact, { selector: (any) => any.meetingId }), (facts) => {
        const strip = yearStrip(facts);
        expect(strip).toEqual(yearStrip(facts.toReversed()));
        expect(strip.map((entry) => entry.on)).toEqual(facts.map((any) => any.on).sort());
        const counts = countMarks(strip);
        expect(stripMarks.reduce((sum, mark) => sum + counts[mark], 0)).toBe(facts.length);
      }),
    );
  });
});
