import { getRequestConfig } from 'next-intl/server';
import { readerLocale } from './locale';

/** Messages are read on the server only, in the reader's language or in the one a mail asks for. */
export default getRequestConfig(async ({ locale }) => {
  const language = locale ?? (await readerLocale());
  const messages = (await import(`../../messages/${language}.json`)).default;
  return { locale: language, messages, timeZone: 'America/Toronto' };
});
