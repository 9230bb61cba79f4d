import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, done, refuse, unchanged } from '../command';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { addAcronymForm, changeAcronymForm, importAcronymsForm, removeAcronymForm } from './forms';
import { acronymKey, readPasted } from './pasted';
import { canKeepAcronyms } from './policy';
import { acronymById, acronymLike, acronymList } from './queries';
import { acronyms } from './table';

export const addAcronym = command({
  name: 'acronyms.add',
  form: addAcronymForm,
  load: (viewer, { once }) => ({ added: acronymById(viewer, once) }),
  may: canKeepAcronyms,
  run: ({ viewer, input: { once: id, ...input }, subject }) => {
    if (subject.added !== null) return unchanged({ id });
    if (acronymLike(viewer, input.acronym) !== null) return refuse('acronym-there', 'acronym');
    viewer.db.orm
      .insert(acronyms)
      .values({ id, ...input, meaningFr: input.meaningFr ?? null })
      .run();
    return done({ id }, { subject: 'acronym', id });
  },
});

export const changeAcronym = command({
  name: 'acronyms.change',
  form: changeAcronymForm,
  load: (viewer, { id }) => acronymById(viewer, id),
  may: canKeepAcronyms,
  run: ({ viewer, input: { id, stamp, ...input }, subject }) => {
    if (stamp !== stampOf(subject)) return refuse('changed-meanwhile');
    const like = acronymLike(viewer, input.acronym);
    if (like !== null && like.id !== id) return refuse('acronym-there', 'acronym');
    const next = { ...input, meaningFr: input.meaningFr ?? null };
    const fields = (Object.keys(next) as (keyof typeof next)[]).filter((name) => next[name] !== subject[name]);
    viewer.db.orm.update(acronyms).set(next).where(eq(acronyms.id, id)).run();
    return done({ id }, { subject: 'acronym', id, fields });
  },
});

export const removeAcronym = command({
  name: 'acronyms.remove',
  form: removeAcronymForm,
  load: (viewer, { id }) => acronymById(viewer, id),
  may: canKeepAcronyms,
  run: ({ viewer, subject: { id } }) => {
    viewer.db.orm.delete(acronyms).where(eq(acronyms.id, id)).run();
    return done({}, { subject: 'acronym', id });
  },
});

/** A pasted list: what is new is added, what is known stays as it is. A line that says nothing clear stops it all. */
export const importAcronyms = command({
  name: 'acronyms.import',
  form: importAcronymsForm,
  load: (viewer) => viewer,
  may: canKeepAcronyms,
  run: ({ viewer, input }) => {
    const { found, unclear } = readPasted(input.list);
    if (unclear.length > 0) return refuse('lines-unclear', 'list', { lines: unclear });
    const { added, known } = addNew(viewer, found);
    if (added === 0) return unchanged({ added, known });
    return done({ added, known }, { subject: 'acronyms', id: 'pasted', fields: ['acronym', 'meaningEn', 'meaningFr'] });
  },
});

function addNew(viewer: Viewer, found: ReturnType<typeof readPasted>['found']): { added: number; known: number } {
  const seen = new Set(acronymList(viewer).map(({ acronym }) => acronymKey(acronym)));
  const fresh = found.filter(({ acronym }) => {
    const isNew = !seen.has(acronymKey(acronym));
    seen.add(acronymKey(acronym));
    return isNew;
  });
  for (const row of fresh)
    viewer.db.orm
      .insert(acronyms)
      .values({ id: newId(), ...row })
      .run();
  return { added: fresh.length, known: found.length - fresh.length };
}
