import { getLocale, getTranslations } from 'next-intl/server';
import type { ToDo } from '@/domain/today/agenda';
import { actionOfToDo, hrefOfToDo, sentenceOfToDo } from './to-do-words';

/** What else is to be done about one person, each with where it is done. */
export async function PersonToDos({ toDos }: { toDos: readonly ToDo[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return toDos.map((toDo) => (
    <p key={`${toDo.kind} ${toDo.id}`} className="mt-1">
      {sentenceOfToDo(toDo, t, locale)} <a href={hrefOfToDo(toDo)}>{actionOfToDo(toDo, t)}</a>
    </p>
  ));
}
