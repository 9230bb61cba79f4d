import { distance } from 'fastest-levenshtein';
import type { Db } from '@/db/client';
import type { Power } from '../../groups/words';
import { nameKey } from '../../people/names';
import type { GroupRef } from '../drafts';

export type KnownGroup = { id: string; name: string; power: Power };

const ATTENDANCE_WORDS =
  /\b(att|attendance|attendances|presences?|members?|membership|membres|meetings?|reunions?|roll|grid|grille|sheet|feuille|liste|list|register|registre|votes?|motions?|20\d\d|de|du|des|d|la|le|les|of|the|for|au|aux|a|l)\b/g;
const SMALL_WORDS = new Set([
  'and',
  'of',
  'the',
  'for',
  'et',
  'de',
  'des',
  'du',
  'la',
  'le',
  'les',
  'd',
  'l',
  'a',
  'sur',
  'pour',
]);
const compact = (key: string): string => key.replaceAll(' ', '');
const initials = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0])
    .join('');

/** The groups known, found by name however it is cut short, abbreviated or lightly misspelt. */
export class GroupIndex {
  readonly all: KnownGroup[];

  constructor(db: Db) {
    this.all = db.prepared('select id, name, power from groups order by rowid').all() as KnownGroup[];
  }

  enter(group: KnownGroup): void {
    this.all.push(group);
  }

  /** The group a written name stands for. */
  named(written: string): KnownGroup | null {
    const key = nameKey(written);
    if (key === '') return null;
    return (
      this.all.find((group) => nameKey(group.name) === key) ??
      this.all.find((group) => compact(nameKey(group.name)) === compact(key)) ??
      this.only((group) => compact(key).length >= 6 && compact(nameKey(group.name)).startsWith(compact(key))) ??
      this.only((group) => initials(nameKey(group.name)) === compact(key)) ??
      this.only((group) => key.length >= 10 && distance(nameKey(group.name), key) <= 2)
    );
  }

  /** The group a row speaks of: the one written, or else the one that the sheet's titles and names point to. */
  find(ref: GroupRef): KnownGroup | null {
    if (ref.written !== null) return this.named(ref.written);
    for (const hint of ref.hints) {
      const found = this.hinted(hint);
      if (found) return found;
    }
    return this.all.length === 1 ? (this.all[0] ?? null) : null;
  }

  private hinted(hint: string): KnownGroup | null {
    const key = nameKey(hint);
    const inside = this.all.filter((group) => ` ${key} `.includes(` ${nameKey(group.name)} `));
    const [longest] = inside.sort((a, b) => b.name.length - a.name.length);
    return longest ?? this.named(stripped(hint));
  }

  private only(fits: (group: KnownGroup) => boolean): KnownGroup | null {
    const found = this.all.filter(fits);
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

/** A title without the words that only say it is a list of attendance or members. */
export const stripped = (title: string): string =>
  nameKey(title).replace(ATTENDANCE_WORDS, ' ').replace(/\s+/g, ' ').trim();
