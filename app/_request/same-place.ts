/**
 * Where to go back to after choosing a language: the page the link stood on (its address as the browser tells
 * it, which also knows of pages opened without a new load), else `back`. Only ever a path of this site.
 */
export function samePlace(referer: string | null, back: string | null, host: string | null): string {
  return pathOf(referer, host) ?? (back !== null ? ownPath(back) : null) ?? '/';
}

function pathOf(referer: string | null, host: string | null): string | null {
  if (referer === null || !URL.canParse(referer)) return null;
  const url = new URL(referer);
  return url.host === host ? ownPath(url.pathname + url.search) : null;
}

/** A path of this site, or null: `//elsewhere` and `/\elsewhere` lead out of it. */
function ownPath(path: string): string | null {
  const base = 'http://here.invalid';
  if (!path.startsWith('/') || !URL.canParse(path, base)) return null;
  const url = new URL(path, base);
  const inside = url.origin === base && !url.pathname.startsWith('//') && !url.pathname.startsWith('/language/');
  return inside ? url.pathname + url.search : null;
}
