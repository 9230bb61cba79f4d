import withoutScript from './without-script.json';

type Header = { key: string; value: string };

/** What every response carries, static files too. The listener adds HSTS where the configured address is https. */
export const fixedHeaders: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Not no-referrer: browsers would then send `Origin: null` with our own forms.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
];

/** Whether a page runs no script at all; plain-pages.mjs then takes out the scripts too. */
export const runsNoScript = (path: string): boolean =>
  withoutScript.some((start) => path === start || path.startsWith(`${start}/`));

/**
 * The content policy of a page; `nonce` lets the page's own scripts run, null lets none. `formsTo` is another
 * origin that a form may end at: the office's identity provider.
 */
export function contentPolicy(nonce: string | null, development: boolean, formsTo = ''): string {
  const evaluation = development ? " 'unsafe-eval'" : '';
  const script = nonce ? `'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}` : "'none'";
  return [
    "default-src 'self'",
    `script-src ${script}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self' ${formsTo}`.trim(),
    "frame-ancestors 'none'",
  ].join('; ');
}
