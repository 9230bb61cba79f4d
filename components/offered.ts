import type { ListName } from '@/domain/wordings/lists';
import type { Translate } from './translate';

/**
 * The values of a list that a form offers: without those the office leaves out, but with the ones that stand in the
 * record already.
 */
export function offered<Value extends string>(
  t: Translate,
  list: ListName,
  values: readonly Value[],
  ...standing: readonly (string | null | undefined)[]
): Value[] {
  const isHidden = (value: Value) => t.has(`hidden.${list}.${value}` as 'common.heard');
  return values.filter((value) => standing.includes(value) || !isHidden(value));
}
