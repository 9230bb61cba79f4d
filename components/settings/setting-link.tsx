import { getTranslations } from 'next-intl/server';

/** To the page of one setting; what it is of is spoken, and not shown beside its own sentence. */
export async function SettingLink({ href, name, mayChange }: { href: string; name: string; mayChange: boolean }) {
  const t = await getTranslations('settings');
  return (
    <a href={href}>
      {t(mayChange ? 'change' : 'see')}
      <span className="sr-only"> – {name}</span>
    </a>
  );
}
