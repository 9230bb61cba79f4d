import { newId } from '@/db/columns';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import { stampOf } from '../stamp';
import type { DatedValue } from './dated';
import { rateForm, thresholdForm } from './forms';
import { setSoFar } from './history-queries';
import { canChangeSettings } from './policy';
import { rates, thresholds } from './table';

/** A threshold is another number from a day on. Nothing that was set before is taken out. */
export const setThreshold = command({
  name: 'settings.set-threshold',
  form: thresholdForm,
  load: (viewer, { name }) => ({ sofar: setSoFar(viewer, 'thresholds').get(name) ?? [] }),
  may: canChangeSettings,
  run: (doing) =>
    setFrom(doing, 'threshold', ({ value, ...row }) => {
      doing.viewer.db.orm
        .insert(thresholds)
        .values({ ...row, value })
        .run();
    }),
});

/** A rate is another amount from a day on. What was approved before keeps its amount. */
export const setRate = command({
  name: 'settings.set-rate',
  form: rateForm,
  load: (viewer, { name }) => ({ sofar: setSoFar(viewer, 'rates').get(name) ?? [] }),
  may: canChangeSettings,
  run: (doing) =>
    setFrom(doing, 'rate', ({ value: cents, ...row }) => {
      doing.viewer.db.orm
        .insert(rates)
        .values({ ...row, cents })
        .run();
    }),
});

type Wanted<Name> = { name: Name; value: number; fromDay: string; stamp: string };
type Row<Name> = Omit<Wanted<Name>, 'stamp'> & { id: string; setBy: string | null; setAt: number };
type Setting<Name> = Doing<Wanted<Name>, { sofar: readonly DatedValue[] }>;

function setFrom<Name extends string>(
  { viewer, input, subject: { sofar }, now }: Setting<Name>,
  subject: 'threshold' | 'rate',
  insert: (row: Row<Name>) => void,
): Outcome<{ name: Name }> {
  const { stamp, ...wanted } = input;
  const last = sofar.filter(({ fromDay }) => fromDay === wanted.fromDay).at(-1);
  if (last?.value === wanted.value) return unchanged({ name: wanted.name });
  if (stamp !== stampOf(sofar)) return refuse('changed-meanwhile');
  insert({ ...wanted, id: newId(), setBy: viewer.personId, setAt: now });
  return done({ name: wanted.name }, { subject, id: wanted.name, fields: ['value', 'fromDay'] });
}
