import { type Language, languages } from '@/domain/people/words';

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** The first of our languages in an Accept-Language header, by its weights. */
export function acceptedLanguage(header: string | null): Language | null {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
      const weight = settings.map((setting) => /^\s*q=([\d.]+)$/.exec(setting)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((choice) => choice.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map((choice) => choice.language).find(isLanguage) ?? null;
}
