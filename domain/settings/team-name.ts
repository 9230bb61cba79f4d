import type { Language } from '../people/words';

type Named = { nameEn: string; nameFr: string };

/** The team's name in the reader's language; one name where the other was not given. */
export function nameOfTeam(team: Named, language: Language): string {
  const [first, second] = language === 'fr' ? [team.nameFr, team.nameEn] : [team.nameEn, team.nameFr];
  return first.trim() === '' ? second : first;
}
