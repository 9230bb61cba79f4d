import { and, eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { type Wordings, wordingsForm } from './forms';
import { type ListName, wordLists } from './lists';
import { canWord } from './policy';
import { type Wording, wordingsOf } from './queries';
import { wordLabels } from './table';

/** The office calls the words of a list as it likes, and leaves out of forms those it does not use. */
export const changeWordings = command({
  name: 'wordings.change',
  form: wordingsForm,
  load: (viewer, { list }) => ({ known: wordingsOf(viewer, list) }),
  may: canWord,
  run: ({ viewer, input: { list, stamp, words }, subject: { known }, now }) => {
    const changed = words.map(asWording).filter((word) => !isSame(word, known));
    if (changed.length === 0) return unchanged({ list });
    if (stamp !== stampOf(known)) return refuse('changed-meanwhile');
    for (const word of changed) write(viewer, list, word, now);
    if (allHidden(wordingsOf(viewer, list), list)) return refuse('hide-not-all');
    return done({ list }, { subject: 'word', id: list, fields: changed.map(({ value }) => value) });
  },
});

const asWording = ({ value, labelEn, labelFr, hidden }: Wordings['words'][number]): Wording => ({
  value,
  labelEn: labelEn ?? null,
  labelFr: labelFr ?? null,
  hidden: hidden ?? false,
});

/** How a word stands where the office said nothing of it. */
const own = (value: string): Wording => ({ value, labelEn: null, labelFr: null, hidden: false });

function isSame(word: Wording, known: readonly Wording[]): boolean {
  const before = known.find(({ value }) => value === word.value) ?? own(word.value);
  return before.labelEn === word.labelEn && before.labelFr === word.labelFr && before.hidden === word.hidden;
}

function write(viewer: Viewer, list: ListName, word: Wording, now: number): void {
  const { orm } = viewer.db;
  const { value, labelEn, labelFr } = word;
  if (labelEn === null && !word.hidden) {
    orm
      .delete(wordLabels)
      .where(and(eq(wordLabels.list, list), eq(wordLabels.value, value)))
      .run();
    return;
  }
  const set = { labelEn, labelFr, hidden: word.hidden ? 1 : 0, setBy: viewer.personId, setAt: now };
  orm
    .insert(wordLabels)
    .values({ list, value, ...set })
    .onConflictDoUpdate({ target: [wordLabels.list, wordLabels.value], set })
    .run();
}

const allHidden = (standing: readonly Wording[], list: ListName): boolean =>
  wordLists[list].values.every((value) => standing.some((word) => word.value === value && word.hidden));
