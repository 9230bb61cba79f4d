import { addDays, type Day } from '@/domain/calendar';
import { advisors, type DemoAdvisor } from './advisors';
import { cast, type Table } from './cast';
import { type Chance, chanceOf } from './chance';
import type { DemoMeeting } from './meetings';

export type DemoExpense = {
  day: Day;
  name: string;
  table: Table;
  type: string;
  quantity: number;
  cents: number;
  receipt: 'Y' | 'N';
  submitted: Day;
  approved: Day | null;
  paid: Day | null;
};

/** From these weeks on, what one caregiver laid out was sent in and never paid back. */
const UNPAID_SINCE = -19;
const CENTS_PER_KM = 40;
const CENTS_PER_RESPITE_HOUR = 2800;
const CENTS_PER_CHILD_CARE_HOUR = 1800;
const CENTS_PER_HONORARIUM_HOUR = 2500;
const PAYS_HONORARIA: readonly Table[] = ['steering', 'mentalHealth', 'primaryCare'];
const paysHonorarium = ({ table, mode }: DemoMeeting): boolean =>
  PAYS_HONORARIA.includes(table) || (table === 'council' && mode === 'In person');

type Cost = Pick<DemoExpense, 'type' | 'quantity' | 'cents' | 'receipt'>;

/** What being there cost the advisors, and the honoraria of those who take one. */
export const expensesOf = (meetings: readonly DemoMeeting[]): DemoExpense[] =>
  meetings.flatMap((meeting) =>
    [...meeting.codes].flatMap(([name, code]) => {
      const advisor = advisors.find((one) => one.name === name);
      if (!advisor || name === cast.neverClaims || !/^[PV]/.test(code)) return [];
      const chance = chanceOf(`cost ${meeting.table} ${meeting.index} ${name}`);
      const costs = [...(code.startsWith('P') ? [travelCost(advisor, chance)] : []), ...careCost(advisor, chance)];
      const honorarium = advisor.honorarium === 'Y' && paysHonorarium(meeting) ? [HONORARIUM] : [];
      const dates = datesOf(meeting.day, chance);
      return [...costs, ...honorarium].map((cost) => {
        const waits = name === cast.neverPaidBack && meeting.week >= UNPAID_SINCE && cost !== HONORARIUM;
        const unpaid = waits ? { approved: null, paid: null } : {};
        return { ...cost, ...dates, ...unpaid, day: meeting.day, name, table: meeting.table };
      });
    }),
  );

const HONORARIUM: Cost = { type: 'Honorarium', quantity: 2, cents: 2 * CENTS_PER_HONORARIUM_HOUR, receipt: 'N' };

/** Whoever comes by screen as a rule parks when they do come. */
function travelCost({ travel }: DemoAdvisor, chance: Chance): Cost {
  const { by, km = 0 } = travel;
  if (by === 'bus') return { type: 'Transit', quantity: 2, cents: 650, receipt: 'N' };
  if (by === 'car') return { type: 'Mileage', quantity: km, cents: km * CENTS_PER_KM, receipt: 'N' };
  return { type: 'Parking', quantity: 1, cents: chance.between(12, 28) * 50, receipt: 'Y' };
}

function careCost({ travel: { care } }: DemoAdvisor, chance: Chance): Cost[] {
  if (!care || !chance.happens(0.7)) return [];
  const hours = chance.between(2, 4);
  const cents = hours * (care === 'respite' ? CENTS_PER_RESPITE_HOUR : CENTS_PER_CHILD_CARE_HOUR);
  return [{ type: care === 'respite' ? 'Respite care' : 'Child care', quantity: hours, cents, receipt: 'Y' }];
}

/** What one meeting cost one person is sent in, looked at and paid together. */
function datesOf(day: Day, chance: Chance): Pick<DemoExpense, 'submitted' | 'approved' | 'paid'> {
  const submitted = addDays(day, chance.between(1, 5));
  return { submitted, approved: addDays(submitted, chance.between(3, 6)), paid: addDays(day, chance.between(14, 26)) };
}
