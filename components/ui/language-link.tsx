import type { Language } from '@/domain/people/words';

/** To the same page in the other language; its name is in that language. A plain link, which works without script. */
export function LanguageLink({ to, name, hint }: { to: Language; name: string; hint: string }) {
  return (
    <a href={`/language/${to}`} lang={to} hrefLang={to} title={hint}>
      {name}
    </a>
  );
}
