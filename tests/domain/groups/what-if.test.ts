import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightShare } from '@/domain/groups/shares';
import { type About, type Placed, type Question, seatsIf, standingOf } from '@/domain/groups/what-if';
import { prospectOf } from '@/domain/seats/prospect';
import { quotaOf } from '@/domain/votes/power';

const seating = { groupId: 't', group: 'The table', power: 'decides' } as const;
const advisors: About = { side: 'advisor', sector: null };
const hospital: About = { side: 'partner', sector: 'hospital' };
const anyPartner: About = { side: 'partner', sector: null };

let made = 0;
const seat = (about: About, weight: number, more: Partial<Placed> = {}): Placed => {
  made += 1;
  return {
    ...seating,
    ...about,
    seatId: `s${made}`,
    class: weight > 0 ? 'voting' : 'non-voting',
    weight,
    personId: 'x',
    ...more,
  };
};
/** Three advisors of a vote each, a hospital of three, a vacant seat and an alternate. */
const table = [
  seat(advisors, 1),
  seat(advisors, 1),
  seat(advisors, 1),
  seat(hospital, 3),
  seat(advisors, 2, { personId: null }),
  seat(advisors, 1, { class: 'alternate' }),
];
const ask = (what: Question['what'], about: About = advisors, weight = 1): Question => ({ what, about, weight });
const halfOf = (whole: number) => quotaOf(whole, 500);

describe('what if', () => {
  it.each([
    ['as it is', null, { part: 3, whole: 6 }, 1],
    ['one more for an advisor', ask('one-more'), { part: 4, whole: 7 }, 0],
    ['one more with two votes', ask('one-more', advisors, 2), { part: 5, whole: 8 }, 0],
    ['one more for the hospital', ask('one-more', hospital, 3), { part: 3, whole: 9 }, 2],
    ['one fewer for advisors', ask('one-fewer'), { part: 2, whole: 5 }, 1],
    ['one fewer of any partner', ask('one-fewer', anyPartner), { part: 3, whole: 3 }, 0],
    [
      'one fewer where there is none',
      ask('one-fewer', { side: 'partner', sector: 'municipal' }),
      { part: 3, whole: 6 },
      1,
    ],
    ['two votes for each advisor', ask('weight', advisors, 2), { part: 6, whole: 9 }, 0],
    ['no vote for the hospital', ask('weight', hospital, 0), { part: 3, whole: 3 }, 0],
    ['someone in every vacant seat', ask('all-filled'), { part: 5, whole: 8 }, 0],
  ])('%s', (_, question, votes, needed) => {
    const seats = question === null ? table : seatsIf(table, question, seating);
    expect(standingOf(seats, halfOf)).toMatchObject({ byWeight: votes, needed });
  });

  it('needs nothing where nobody votes', () => {
    expect(standingOf([seat(advisors, 0)], halfOf)).toMatchObject({ byWeight: { part: 0, whole: 0 }, needed: 0 });
  });

  it('changes nothing of the seats it was asked of', () => {
    const before = structuredClone(table);
    for (const what of ['one-more', 'one-fewer', 'weight', 'all-filled'] as const)
      seatsIf(table, ask(what, advisors, 7), seating);
    expect(table).toEqual(before);
  });

  it('one more seat with a vote for advisors never makes their part of the votes less', () => {
    const seats = fc.array(
      fc
        .record({ advisor: fc.boolean(), weight: fc.integer({ min: 0, max: 5 }) })
        .map((one) => seat(one.advisor ? advisors : hospital, one.weight)),
      { maxLength: 15 },
    );
    const part = (all: readonly Placed[]) => {
      const share = weightShare(all);
      return share.whole === 0 ? 0 : share.part / share.whole;
    };
    fc.assert(
      fc.property(seats, fc.integer({ min: 1, max: 9 }), (all, weight) => {
        expect(part(seatsIf(all, ask('one-more', advisors, weight), seating))).toBeGreaterThanOrEqual(part(all));
      }),
    );
  });
});

describe('the power behind the seats', () => {
  it('is of advisors apart and together, and 0 where nobody votes', () => {
    const { power } = prospectOf(table, 500);
    expect(power?.apart.shapley).toBeCloseTo(1 / 4);
    expect(power?.together.shapley).toBeCloseTo(1 / 2);
    expect(prospectOf([seat(advisors, 0)], 500).power?.apart).toEqual({ shapley: 0, banzhaf: 0 });
    expect(prospectOf([], 500).power?.together).toEqual({ shapley: 0, banzhaf: 0 });
  });

  it('is not counted where there are too many votes to', () => {
    expect(prospectOf([seat(advisors, 1_000_000_000)], 500).power).toBeNull();
  });
});
