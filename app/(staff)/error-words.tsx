import { getTranslations } from 'next-intl/server';

/** What the error boundary says, put where it can read it: it runs in the browser, where no messages are sent. */
export const ERROR_WORDS = 'error-words';

export async function ErrorWords() {
  const t = await getTranslations('errors');
  return <template id={ERROR_WORDS} data-title={t('wrongTitle')} data-text={t('wrong')} data-again={t('wrongAgain')} />;
}
