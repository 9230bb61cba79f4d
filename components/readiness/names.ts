import type { Language } from '@/domain/people/words';

/** As many are named; of more, how many others. */
const MOST = 4;

/** "Ann, Bea and Cy"; "Ann, Bea, Cy and 4 others". */
export function namesOf(
  people: readonly { name: string }[],
  locale: Language,
  others: (count: number) => string,
): string {
  const names = people.map(({ name }) => name);
  const shown = names.length > MOST ? [...names.slice(0, MOST - 1), others(names.length - MOST + 1)] : names;
  return new Intl.ListFormat(locale === 'fr' ? 'fr-CA' : 'en-CA', { type: 'conjunction' })
    .format(shown)
    .replace(/, and /, ' and ');
}
