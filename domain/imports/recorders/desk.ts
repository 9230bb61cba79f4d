import type { Db } from '@/db/client';
import type { Day } from '../../calendar';
import type { Side } from '../../groups/words';
import type { Reading } from '../importers/rows';
import { type Duplicate, type ImportNoun, noTally, type Tally } from '../result';
import type { GroupRef } from '../seated-drafts';
import { type Cell, type Place, problem } from '../sheet';
import { GroupIndex } from './group-index';
import { Ledger, type Standing } from './ledger';
import { type Known, Roster } from './roster';

/** What the records of one import say, counted once each, whether new or already there. */
export class Stated {
  readonly ids = new Map<string, Set<string>>();
  note(what: string, id: string): void {
    this.ids.set(what, (this.ids.get(what) ?? new Set()).add(id));
  }
  count(what: string): number {
    return this.ids.get(what)?.size ?? 0;
  }
  readonly sums = new Map<string, number>();
  sum(what: string, amount: number): void {
    this.sums.set(what, (this.sums.get(what) ?? 0) + amount);
  }
  total(what: string): number {
    return this.sums.get(what) ?? 0;
  }
}

/** Everything the recorders of one import share: who and what is known, what was done, and what was left out. */
export class Desk {
  readonly ledger: Ledger;
  readonly roster: Roster;
  readonly groups: GroupIndex;
  readonly stated = new Stated();
  readonly tally: Tally = noTally();
  readonly duplicates: Duplicate[] = [];

  constructor(
    readonly db: Db,
    readonly reading: Reading,
    /** The day the import is made as of; what is dated after it is still to come. */
    readonly asOf: Day,
    readonly timeZone: string,
    /** The first day the files speak of, when they do; from then on an undated seat counts. */
    readonly firstDay: Day,
  ) {
    this.ledger = new Ledger(db);
    this.roster = new Roster(db);
    this.groups = new GroupIndex(db);
  }

  count(noun: ImportNoun, standing: Standing): void {
    this.tally[noun][standing] += 1;
  }

  refuse(where: Place, value: Cell, reason: string): null {
    this.reading.refused.push(problem(where, value, reason));
    return null;
  }

  warn(where: Place, value: Cell, reason: string): void {
    this.reading.warnings.push(problem(where, value, reason));
  }

  /** Lists a row as refused because of the group it names. */
  refuseGroup(where: Place, ref: GroupRef, reason = 'unknown-group'): null {
    return this.refuse({ ...where, column: ref.column ?? '' }, ref.written, reason);
  }

  /** The person a row names (of several with the name, the one who fits), or null with the row listed as refused. */
  person(where: Place, name: string, email: string | null = null, fits?: (person: Known) => boolean): Known | null {
    const found = this.roster.find(name, email, fits);
    return 'person' in found ? found.person : this.refuse(where, name, found.problem);
  }

  /** Whether a person holds a seat of a group, on a day or ever. */
  isSeated(person: Known, groupId: string, day: Day | null = null): boolean {
    const left = day !== null && person.left !== null && person.left < day;
    const found = this.db
      .prepared(
        `select 1 from memberships m join seats s on s.id = m.seat_id where m.person_id = ? and s.group_id = ?
         and (? is null or ? between m.from_day and coalesce(m.to_day, '9999-12-31'))`,
      )
      .get(person.id, groupId, day, day);
    return found !== undefined && !left;
  }

  /** Which hat a person wears in a group: their seat's, or else the one they have. */
  sideOf(person: Known, groupId: string | null): Side {
    const seat = this.db
      .prepared(
        `select s.side from memberships m join seats s on s.id = m.seat_id
         where m.person_id = ? and s.group_id = ? order by m.from_day desc limit 1`,
      )
      .pluck()
      .get(person.id, groupId) as Side | undefined;
    return seat ?? (person.advisor ? 'advisor' : 'partner');
  }
}
