import { getTranslations } from 'next-intl/server';

export type Params = Readonly<Record<string, string | undefined>>;

/** A page's address with some of its search parameters changed; empty ones are left out. */
export function withParams(path: string, current: Params, changes: Params): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...current, ...changes })) {
    if (value !== undefined && value !== '') search.set(name, value);
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

type SortLinkProps = { path: string; params: Params; by: string; sorted?: 'ascending' | 'descending'; label: string };

/** A column head that sorts by itself; pressed again, the other way round. The order is in the address. */
export function SortLink({ path, params, by, sorted, label }: SortLinkProps) {
  const order = sorted === 'ascending' ? `-${by}` : by;
  return (
    <a href={withParams(path, params, { sort: order, page: undefined })}>
      {label}
      {sorted && <span aria-hidden="true">{sorted === 'ascending' ? '\u00a0↑' : '\u00a0↓'}</span>}
    </a>
  );
}

type PagerProps = { path: string; params?: Params; page: number; pages: number };

/** The pages of a list, in the address; nothing when there is one. */
export async function Pager({ path, params = {}, page, pages }: PagerProps) {
  if (pages <= 1) return null;
  const t = await getTranslations('common');
  const to = (target: number) => withParams(path, params, { page: target === 1 ? undefined : String(target) });
  return (
    <nav className="pager" aria-label={t('pages')}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t('previous')}
        </a>
      )}
      <span className="soft num">{t('pageOf', { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  );
}
