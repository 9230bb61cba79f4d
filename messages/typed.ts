import type { Language } from '@/domain/people/words';
import type messages from './en.json';

// A key that is not in the messages is a type error.
declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: typeof messages;
  }
}
