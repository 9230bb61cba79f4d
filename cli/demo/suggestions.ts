import { addDays, type Day } from '@/domain/calendar';
import { type Table, tables } from './cast';
import { chanceOf } from './chance';
import type { DemoMeeting } from './meetings';
import { type Fate, said } from './said';

export type DemoSuggestion = {
  day: Day;
  by: string;
  table: Table;
  text: string;
  outcome: string;
  owner: string;
  /** What becomes of it, and when: what is later than the day of the records is not in them yet. */
  status: string;
  acknowledged: Day | null;
  decided: Day | null;
  told: Day | null;
};

const OWNERS = ['Ursula Brandt', 'Vikram Sethi', 'Helena Duarte', 'Amélie Fontaine', 'Oscar Lindholm'];
const JUST_DECIDED_DAYS_AGO = 6;
const NEW_DAYS_AGO = 5;

const STATUS: Readonly<Record<Fate, string>> = {
  adopted: 'Adopted',
  part: 'Adopted in part',
  not: 'Not adopted',
  referred: 'Referred',
  waiting: 'In progress',
  new: 'Open',
  'just-decided': 'Adopted',
  'never-told': 'Adopted',
  undecided: 'In progress',
  unacknowledged: 'Open',
};

/** The suggestion log: each was said at a meeting, but for the newest. */
export const suggestionsOf = (meetings: readonly DemoMeeting[], today: Day): DemoSuggestion[] =>
  said.map(([by, table, index, text, fate, outcome], i) => {
    const meeting = meetings.find((one) => one.table === table && one.index === index);
    if (!meeting) throw new Error(`${tables[table]} has no meeting ${index}.`);
    const day = fate === 'new' ? addDays(today, -NEW_DAYS_AGO) : meeting.day;
    const owner = OWNERS[i % OWNERS.length] ?? '';
    return {
      ...{ day, by: by ?? 'Group', table, text, outcome: outcome ?? '', owner, status: STATUS[fate] },
      ...stepsOf(fate, day, today, i),
    };
  });

function stepsOf(
  fate: Fate,
  day: Day,
  today: Day,
  i: number,
): Pick<DemoSuggestion, 'acknowledged' | 'decided' | 'told'> {
  const chance = chanceOf(`suggestion ${i}`);
  const acknowledged = fate === 'new' || fate === 'unacknowledged' ? null : addDays(day, chance.between(2, 8));
  const decided =
    fate === 'just-decided' ? addDays(today, -JUST_DECIDED_DAYS_AGO) : addDays(day, chance.between(20, 55));
  if (STATUS[fate] === 'In progress' || acknowledged === null) return { acknowledged, decided: null, told: null };
  const silent = fate === 'just-decided' || fate === 'never-told';
  return { acknowledged, decided, told: silent ? null : addDays(decided, chance.between(2, 9)) };
}
