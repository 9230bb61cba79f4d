import { type ImportNoun, type ImportResult, importNouns } from '@/domain/imports/result';
import type { Language } from '@/domain/people/words';
import type { Translate } from '../translate';

const MOST_NAMED = 6;
/** The nouns worth naming in one sentence, the most telling first. */
const TELLING: readonly ImportNoun[] = [
  'advisors',
  'partners',
  'groups',
  'meetings',
  'suggestions',
  'expenses',
  'motions',
];

const added = ({ tally }: ImportResult, noun: ImportNoun): number => tally[noun].added;
export const addedIn = (result: ImportResult): number =>
  importNouns.reduce((sum, noun) => sum + added(result, noun), 0);
export const changedIn = ({ tally }: ImportResult): number =>
  importNouns.reduce((sum, noun) => sum + tally[noun].changed, 0);

/** What is added, in words: "24 advisors, 60 meetings and more". */
function addedWords(t: Translate, locale: Language, result: ImportResult): string {
  const order = [...TELLING, ...importNouns.filter((noun) => !TELLING.includes(noun))];
  const found = order.filter((noun) => added(result, noun) > 0);
  const named = found.slice(0, MOST_NAMED).map((noun) => t(`imports.counted.${noun}`, { count: added(result, noun) }));
  const all = found.length > MOST_NAMED ? [...named, t('imports.headline.more')] : named;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(all);
}

type Told = 'would' | 'did';

/** What an import would come to, or came to, in one sentence. */
export function headlineOf(t: Translate, locale: Language, result: ImportResult, told: Told): string {
  const changed = changedIn(result);
  if (addedIn(result) === 0 && changed === 0) return t(`imports.headline.${told}Nothing`);
  if (addedIn(result) === 0) return t(`imports.headline.${told}Change`, { changed });
  return t(`imports.headline.${told}`, { added: addedWords(t, locale, result), changed });
}
