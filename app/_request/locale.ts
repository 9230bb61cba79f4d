import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { languageOf } from '@/domain/people/queries';
import { type Language, languages } from '@/domain/people/words';
import { currentViewer } from './viewer';

/** Remembers the language a reader chose by its link. */
export const LANGUAGE_COOKIE = 'heard-language';

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text);

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

/** What the reader chose by the link, else what the office knows of them, else what their browser asks for, else English. */
export const readerLocale = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  if (isLanguage(chosen)) return chosen;
  const viewer = await currentViewer();
  const known = viewer === null ? null : languageOf(viewer);
  return known ?? acceptedLanguage((await headers()).get('accept-language')) ?? 'en';
});
