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

export const wordsIn = (viewer: Viewer, language: Language): Words =>
  translator(language, withOwnWords(language === 'fr' ? (fr as typeof en) : en, language, wordingsInUse(viewer)));
