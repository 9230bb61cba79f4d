import type { Viewer } from '../viewer';
import type { DatedValue } from './dated';
import { canReadSettings } from './policy';

type Row<Name extends string> = DatedValue & { name: Name };

const ROWS = {
  thresholds: `
    select s.id, s.name, s.value, s.from_day as fromDay, s.set_by as setBy, p.name as by, s.set_at as setAt
    from thresholds s left join people p on p.id = s.set_by order by s.set_at, s.rowid`,
  rates: `
    select s.id, s.name, s.cents as value, s.from_day as fromDay, s.set_by as setBy, p.name as by, s.set_at as setAt
    from rates s left join people p on p.id = s.set_by order by s.set_at, s.rowid`,
};

/** All that was ever set of the thresholds or the rates, by name, in the order it was set. */
export function setSoFar<Name extends string>(viewer: Viewer, table: keyof typeof ROWS): Map<Name, DatedValue[]> {
  const found = new Map<Name, DatedValue[]>();
  if (!canReadSettings(viewer)) return found;
  for (const { name, ...row } of viewer.db.prepared(ROWS[table]).all() as Row<Name>[]) {
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  return found;
}
