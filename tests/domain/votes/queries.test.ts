import { expect, test } from 'vitest';
import { personViewer, trusted } from '@/domain/viewer';
import { outcomeOf } from '@/domain/votes/outcome';
import { motionsOf } from '@/domain/votes/queries';
import { recordedMotion } from '@/domain/votes/recorded-motion';
import { freshDatabase } from '../../database';
import { attend, group, meeting, motion, person, put, seat } from '../../records';

function records() {
  const db = freshDatabase();
  for (const id of ['steering', 'council']) group(db, id);
  person(db, 'joan', 'advisor');
  for (const id of ['ann', 'bob', 'cy']) person(db, id, 'partner');
  for (const id of ['ann', 'bob', 'cy']) seat(db, 'steering', id, 'partner', 2);
  seat(db, 'steering', 'joan', 'advisor', 3);
  meeting(db, 'late', 'steering', '2026-03-01');
  meeting(db, 'early', 'steering', '2026-02-01');
  motion(db, 'late', 'steering', {
    joan: ['advisor', 3, 'for'],
    ann: ['partner', 2, 'against'],
    bob: ['partner', 2, 'recused'],
    cy: ['partner', 2, 'silent'],
  });
  motion(db, 'early', 'steering', { ann: ['partner', 2, 'for'] });
  return db;
}
const all = ['0000-01-01', '9999-12-31'] as const;

test('roll and ballots added up, by weight, in the order recorded', () => {
  const db = records();
  attend(db, 'late', 'cy');
  const [late, early] = motionsOf(trusted(db, 'server'), ...all);
  expect([late?.onDay, early?.onDay]).toEqual(['2026-03-01', '2026-02-01']);
  expect(late).toMatchObject({
    ...{ group: 'The steering table', ballots: 3, weightFor: 3, weightAgainst: 2, weightRecused: 2 },
    ...{ weightPresent: 7, weightTotal: 9, headsTotal: 4, advisorsFor: 3, advisorsAgainst: 0 },
  });
  expect(late && outcomeOf(recordedMotion(late))).toEqual({
    result: 'carried',
    decisiveForAdvisors: true,
    disagrees: false,
  });
});

test('a motion with no roll is there, with nothing added up', () => {
  const db = records();
  meeting(db, 'open', null, '2026-04-01');
  put(db, 'motions', {
    ...{ id: 'o', meeting_id: 'open', position: 1, text: 'x', recorded: 'outcome', stated_result: 'carried' },
    ...{ rule_basis: 'cast', rule_share: 500 },
  });
  const found = motionsOf(trusted(db, 'server'), '2026-04-01', '2026-04-01');
  expect(found).toMatchObject([{ id: 'o', group: null, ballots: 0, weightTotal: 0 }]);
});

test('a chair sees those of their own group; an advisor none here', () => {
  const db = records();
  expect(motionsOf(personViewer(db, 'ann', ['chair'], ['steering']), ...all)).toHaveLength(2);
  expect(motionsOf(personViewer(db, 'ann', ['chair'], ['council']), ...all)).toHaveLength(0);
  expect(motionsOf(personViewer(db, 'joan', ['advisor']), ...all)).toHaveLength(0);
});
