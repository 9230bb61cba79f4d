import { getLocale, getTranslations } from 'next-intl/server';
import { LanguageLink } from '@/components/ui/language-link';

/** What stands at the end of every header: whose house this is, the other language, and the way out. */
export async function Aside({ team, signedIn }: { team?: string; signedIn: boolean }) {
  const t = await getTranslations('common');
  const other = (await getLocale()) === 'en' ? 'fr' : 'en';
  return (
    <>
      {team && <span className="soft team">{team}</span>}
      <LanguageLink to={other} name={t('language')} hint={t('languageHint')} />
      {signedIn && (
        <form method="post" action="/sign-out">
          <button type="submit">{t('signOut')}</button>
        </form>
      )}
    </>
  );
}
