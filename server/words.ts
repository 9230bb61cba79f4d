import { createTranslator } from 'next-intl';
import type { Language } from '@/domain/people/words';
import type { Viewer } from '@/domain/viewer';
import { wordingsInUse } from '@/domain/wordings/queries';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';
import { withOwnWords } from './own-words';

const translator = (locale: Language, messages: typeof en) =>
  createTranslator({ locale, messages, timeZone: 'America/Toronto' });

/** Translates every message in one language, where no page is being made. */
export type Words = ReturnType<typeof translator>;

const latest = new Map<Language, { messages: typeof en; words: Words }>();

/** The words of one language. A translator keeps what it has parsed, and is made anew only when a word was changed. */
export function wordsIn(viewer: Viewer, language: Language): Words {
  const messages = withOwnWords(language === 'fr' ? (fr as typeof en) : en, language, wordingsInUse(viewer));
  const known = latest.get(language);
  if (known?.messages === messages) return known.words;
  const words = translator(language, messages);
  latest.set(language, { messages, words });
  return words;
}
