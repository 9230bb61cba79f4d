import type { Thresholds } from '../settings/words';
import type { Measure } from './measure';

/** Advisors' rate of invitation over partners'; null when there is no figure. */
export type Parity = { ratio: number | null; flagged: boolean };

/** invitation-parity: flagged under the floor with enough places on each side; no figure when a denominator is 0. */
export function parityOf(
  advisors: Pick<Measure, 'numerator' | 'denominator'>,
  partners: Pick<Measure, 'numerator' | 'denominator'>,
  thresholds: Thresholds,
): Parity {
  const [over, under] = [advisors.numerator * partners.denominator, advisors.denominator * partners.numerator];
  if (under === 0 || partners.denominator === 0) return { ratio: null, flagged: false };
  const enough = Math.min(advisors.denominator, partners.denominator) >= thresholds['parity-least-places'];
  return {
    ratio: Math.round((over / under) * 1000) / 1000,
    flagged: enough && over * 100 < thresholds['parity-floor-percent'] * under,
  };
}
