import { getTranslations } from 'next-intl/server';
import { withParams } from '@/components/ui/lists';
import type { Search } from '@/domain/search/forms';
import type { FoundPage } from '@/domain/search/queries';

/** How much was found of each kind; each narrows what is shown to it. */
export async function KindsFound({ search, byKind }: { search: Search; byKind: FoundPage['byKind'] }) {
  if (byKind.length < 2) return null;
  const t = await getTranslations('search');
  const to = (kind?: string) => withParams('/search', { q: search.q }, { kind });
  return (
    <nav className="flex flex-wrap gap-x-4" aria-label={t('kinds')}>
      <a href={to()} aria-current={search.kind === undefined ? 'true' : undefined}>
        {t('everything')}
      </a>
      {byKind.map(({ kind, count }) => (
        <a key={kind} href={to(kind)} aria-current={search.kind === kind ? 'true' : undefined}>
          {t(`of.${kind}`, { count })}
        </a>
      ))}
    </nav>
  );
}
