import { getTranslations } from 'next-intl/server';

const all = () => getTranslations();

/** Translates every message; for functions that are handed the translator. */
export type Translate = Awaited<ReturnType<typeof all>>;

/** A word of a list as a message can select by it: a message knows no hyphens there. */
export const selectable = (word: string): string => word.replaceAll('-', '_');
