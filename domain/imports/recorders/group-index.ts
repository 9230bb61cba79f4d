import type { Db } from '@/db/client';
import type { Power } from '../../groups/words';
import { nameKey } from '../../people/names';
import type { GroupRef } from '../seated-drafts';
import { keysOf, likenesses, nameGroup, stripped, titleOf } from './group-names';

export type KnownGroup = { id: string; name: string; power: Power };

/** The groups known, found by name however it is cut short, abbreviated or lightly misspelt. */
export class GroupIndex {
  readonly all: KnownGroup[];
  private readonly keys = new Map<string, string[]>();
  private readonly found = new Map<string, KnownGroup | null>();

  constructor(db: Db) {
    this.all = db.prepared('select id, name, power from groups order by rowid').all() as KnownGroup[];
    for (const group of this.all) this.keys.set(group.id, keysOf(group.name));
  }

  enter(group: KnownGroup): void {
    this.all.push(group);
    this.keys.set(group.id, keysOf(group.name));
    this.found.clear();
  }

  /** The group a written name stands for. */
  named(written: string): KnownGroup | null {
    const known = this.found.get(written);
    if (known !== undefined) return known;
    const group = this.search(keysOf(written));
    this.found.set(written, group);
    return group;
  }

  /** The one group that is alike in the surest way in which any is. */
  private search(written: readonly string[]): KnownGroup | null {
    for (const alike of likenesses) {
      const found = this.all.filter((group) =>
        this.keysOf(group).some((key) => written.some((other) => alike(key, other))),
      );
      if (found.length === 1) return found[0] ?? null;
    }
    return null;
  }

  private keysOf(group: KnownGroup): readonly string[] {
    return this.keys.get(group.id) ?? [];
  }

  /** The group a row speaks of: the one written, or else the one that the sheet's titles and names point to. */
  find(ref: GroupRef): KnownGroup | null {
    if (ref.written !== null) return this.named(ref.written);
    for (const hint of ref.hints) {
      const found = this.hinted(hint);
      if (found) return found;
    }
    return this.all.length === 1 && !nameGroup(ref.hints) ? (this.all[0] ?? null) : null;
  }

  private hinted(hint: string): KnownGroup | null {
    const key = ` ${nameKey(hint)} `;
    const inside = this.all.filter((group) => this.keysOf(group).some((known) => key.includes(` ${known} `)));
    const [longest] = inside.sort((a, b) => b.name.length - a.name.length);
    return longest ?? this.named(titleOf([hint]) ?? '') ?? this.named(stripped(hint));
  }
}
