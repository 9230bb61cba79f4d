import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { languageOf } from '@/domain/people/queries';
import type { Language } from '@/domain/people/words';
import { acceptedLanguage, isLanguage } from './accepted-language';
import { currentViewer } from './viewer';

/** Remembers the language a reader chose by its link. */
export const LANGUAGE_COOKIE = 'heard-language';

/** What the reader chose by the link, else what the office knows of them, else what their browser asks for, else English. */
export const readerLocale = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  if (isLanguage(chosen)) return chosen;
  const viewer = await currentViewer();
  const known = viewer === null ? null : languageOf(viewer);
  return known ?? acceptedLanguage((await headers()).get('accept-language')) ?? 'en';
});
