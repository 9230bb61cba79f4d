import type { Db } from '@/db/client';
import { nameKey } from '../../people/names';

export type Known = {
  id: string;
  name: string;
  email: string | null;
  advisor: boolean;
  partner: boolean;
  joined: string | null;
  left: string | null;
};
export type Found = { person: Known } | { problem: 'unknown-person' | 'ambiguous-person' };

const HONORIFIC = /^(dr|dre|mr|mrs|ms|miss|mme|mlle|m|prof|rev|elder|chief) (?=\S+ \S)/;
const ASIDE = /\([^)]*\)|["“«][^"”»]*["”»]/g;

/** A name's key without a title before it, a nickname in quotation marks or a remark in brackets. */
export const rosterKey = (name: string): string =>
  nameKey(name.replace(ASIDE, ' ')).replace(HONORIFIC, '') || nameKey(name);

/** What names share that differ in spaces alone ("Mac Neil"), or in their words' order ("LEE Ann"). */
const looseKeys = (key: string): string[] => [`=${key.replaceAll(' ', '')}`, `~${key.split(' ').sort().join(' ')}`];

/** Everyone known, by email and by every name the records use for them. */
export class Roster {
  readonly everyone = new Map<string, Known>();
  private readonly byEmail = new Map<string, Known>();
  private readonly byKey = new Map<string, Set<Known>>();
  private readonly byLooseKey = new Map<string, Set<Known>>();

  constructor(db: Db) {
    const people = db
      .prepared(
        `select p.id, p.name, p.email, a.person_id is not null as advisor, r.person_id is not null as partner,
                a.joined_on as joined, a.left_on as "left"
         from people p left join advisors a on a.person_id = p.id left join partners r on r.person_id = p.id`,
      )
      .all() as (Omit<Known, 'advisor' | 'partner'> & { advisor: number; partner: number })[];
    for (const row of people) this.enter({ ...row, advisor: row.advisor === 1, partner: row.partner === 1 });
    const others = db.prepared('select person_id as id, name from other_names').all() as {
      id: string;
      name: string;
    }[];
    for (const { id, name } of others) this.alias(id, name);
  }

  enter(person: Known): void {
    this.everyone.set(person.id, person);
    if (person.email) this.byEmail.set(person.email, person);
    this.alias(person.id, person.name);
  }

  alias(id: string, name: string): void {
    const person = this.everyone.get(id);
    if (!person) return;
    const key = rosterKey(name);
    this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(person));
    for (const loose of looseKeys(key))
      this.byLooseKey.set(loose, (this.byLooseKey.get(loose) ?? new Set()).add(person));
  }

  setEmail(person: Known, email: string): void {
    person.email = email;
    this.byEmail.set(email, person);
  }

  withEmail(email: string | null): Known | undefined {
    return email === null ? undefined : this.byEmail.get(email);
  }

  named(name: string): Known[] {
    return [...(this.byKey.get(rosterKey(name)) ?? [])];
  }

  /** Those a name stands for that is written with other spaces or in another order. */
  private nearly(name: string): Known[] {
    const found = looseKeys(rosterKey(name)).map((key) => [...(this.byLooseKey.get(key) ?? [])]);
    return found.find((people) => people.length > 0) ?? [];
  }

  /** The one person a name (or an email) stands for; of several with the name, the one who `fits`. */
  find(name: string, email: string | null = null, fits: (person: Known) => boolean = () => false): Found {
    const byEmail = this.withEmail(email);
    if (byEmail) return { person: byEmail };
    const exact = this.named(name);
    const all = exact.length > 0 ? exact : this.nearly(name);
    const fitting = all.filter(fits);
    const found = fitting.length === 1 ? fitting : all;
    const [person] = found;
    if (person === undefined) return { problem: 'unknown-person' };
    return found.length === 1 ? { person } : { problem: 'ambiguous-person' };
  }
}
