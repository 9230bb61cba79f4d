import { expect, it } from 'vitest';
import { freshDatabase } from '../../database';
import { expected, tracker } from '../../files/tracker';
import { bringIn } from './bring-in';

it('the tracker of a year comes to what its author counted, and a second time adds nothing', async () => {
  const db = freshDatabase();
  const first = await bringIn(db, tracker);
  expect(first.counts).toEqual(expected.counts);
  const second = await bringIn(db, tracker);
  expect(second.counts).toEqual(expected.counts);
  expect(Object.values(second.tally).filter(({ added, changed }) => added + changed > 0)).toEqual([]);
});
