import { getRequestConfig } from 'next-intl/server';
import { visitor } from '@/domain/viewer';
import { wordingsInUse } from '@/domain/wordings/queries';
import { database } from '@/server/database';
import { withOwnWords } from '@/server/own-words';
import { readerLocale } from './locale';

/** Messages are read on the server only, in the reader's language or in the one a mail asks for. */
export default getRequestConfig(async ({ locale }) => {
  const language = locale ?? (await readerLocale());
  const messages = (await import(`../../messages/${language}.json`)).default;
  const ownWords = process.env.NEXT_PHASE === 'phase-production-build' ? new Map() : wordingsInUse(visitor(database()));
  return { locale: language, messages: withOwnWords(messages, language, ownWords), timeZone: 'America/Toronto' };
});
