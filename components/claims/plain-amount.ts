import type { Language } from '@/domain/people/words';

/** Cents as one types them in a field: 12.50; 12,50. */
export const plainAmount = (cents: number, locale: Language): string =>
  (cents / 100).toFixed(2).replace('.', locale === 'fr' ? ',' : '.');
