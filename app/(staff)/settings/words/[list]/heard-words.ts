import type { Language } from '@/domain/people/words';
import type { ListName } from '@/domain/wordings/lists';

/** Heard's own words of a list in a language, whatever the office calls them. */
export async function heardWords(list: ListName, language: Language): Promise<Readonly<Record<string, string>>> {
  const messages = (await import(`../../../../../messages/${language}.json`)).default;
  return messages.words[list];
}
