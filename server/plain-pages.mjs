// Pages that run no script carry none. Next writes its own into every page, three times the weight of the rest;
// under `script-src 'none'` no browser would run them. They are taken out here, after the page is made.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const WITHOUT_SCRIPT = JSON.parse(readFileSync(new URL('./without-script.json', import.meta.url), 'utf8'));
const SCRIPTS =
  /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>|<div hidden=""><!--\$--><!--\/\$--><\/div>/g;

const isPlain = (url) => {
  const path = url.split('?')[0];
  return WITHOUT_SCRIPT.some((start) => path === start || path.startsWith(`${start}/`));
};

/** The page without its scripts. */
export const withoutScript = (html) => html.replace(SCRIPTS, '');

/** What a reader sees when a page fails: Next's own would be blank until a script fills it. In both languages, as theirs may be what failed. */
export function failure() {
  const part = (language) => {
    const words = JSON.parse(readFileSync(new URL(`../messages/${language}.json`, import.meta.url), 'utf8')).errors;
    return `<section lang="${language}"><h1>${words.wrongTitle}</h1><p>${words.wrong}</p><p><a href="/">${words.wrongHome}</a></p></section>`;
  };
  const title = JSON.parse(readFileSync(new URL('../messages/en.json', import.meta.url), 'utf8')).errors.wrongTitle;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title} · Heard</title><style>body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:24px 16px}h1{font:600 1.65rem/1.2 Georgia,serif}a{display:inline-block;padding:8px 0}</style></head><body><main>${part('en')}<hr>${part('fr')}</main></body></html>`;
}

/** Makes the answer to a request plain before it is sent: pages that run no script, and pages that failed. */
export function plainPages(request, response) {
  if (request.headers.rsc) return;
  const plain = isPlain(request.url);
  const accepts = String(request.headers['accept-encoding'] ?? '');
  // Next must not compress what is still to be changed.
  if (plain) delete request.headers['accept-encoding'];
  const failed = () => response.statusCode >= 500;
  holdBack(
    response,
    () => plain || failed(),
    (body) => {
      const page = Buffer.from(failed() ? failure() : withoutScript(body.toString()));
      response.removeHeader('Content-Encoding');
      response.setHeader('Vary', 'Accept-Encoding, Cookie');
      if (!/\bgzip\b/.test(accepts)) return page;
      response.setHeader('Content-Encoding', 'gzip');
      return gzipSync(page);
    },
  );
}

/**
 * Keeps what is written to a response until its end, if it is a page that is wanted, and sends what `change` makes of it.
 * Headers wait too: Next writes them with the first piece.
 */
function holdBack(response, isWanted, change) {
  const { write, end, writeHead, flushHeaders } = response;
  const held = [];
  let ending = false;
  const isPage = () => String(response.getHeader('content-type') ?? '').startsWith('text/html');
  const isHeld = () => !ending && isPage() && isWanted();
  const keep = (chunk, encoding) => {
    if (chunk) held.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined));
  };
  response.flushHeaders = () => (isHeld() ? undefined : flushHeaders.call(response));
  response.writeHead = (status, ...rest) => {
    if (!ending) response.statusCode = status;
    return isHeld() ? response : writeHead.call(response, status, ...rest);
  };
  response.write = (chunk, encoding, done) => {
    if (!isHeld()) return write.call(response, chunk, encoding, done);
    keep(chunk, encoding);
    const after = typeof encoding === 'function' ? encoding : done;
    if (after) process.nextTick(after);
    return true;
  };
  response.end = (chunk, encoding, done) => {
    if (!isHeld()) return end.call(response, chunk, encoding, done);
    if (typeof chunk !== 'function') keep(chunk, encoding);
    const body = Buffer.concat(held);
    const page = body.length === 0 ? body : change(body);
    if (body.length > 0) response.setHeader('Content-Length', page.length);
    ending = true;
    return end.call(
      response,
      page,
      [chunk, encoding, done].find((argument) => typeof argument === 'function'),
    );
  };
}
