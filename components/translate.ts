import { getTranslations } from 'next-intl/server';

const all = () => getTranslations();

/** Translates every message; for functions that are handed the translator. */
export type Translate = Awaited<ReturnType<typeof all>>;
