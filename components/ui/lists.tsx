import type { ReactNode } from 'react';

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

type PagerProps = {
  path: string;
  params: Params;
  page: number;
  pages: number;
  label: string;
  previous: string;
  next: string;
  /** "Page 2 of 5", in words. */
  where: ReactNode;
};

export function Pager({ path, params, page, pages, label, previous, next, where }: PagerProps) {
  if (pages <= 1) return null;
  const to = (target: number) => withParams(path, params, { page: target === 1 ? undefined : String(target) });
  return (
    <nav className="pager" aria-label={label}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {previous}
        </a>
      )}
      <span className="soft num">{where}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {next}
        </a>
      )}
    </nav>
  );
}
