import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failure, plainPages, withoutScript } from '@/server/plain-pages.mjs';

const PAGE =
  '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" href="/a.js"/>' +
  '<script src="/a.js" async=""></script></head><body><h1>Bonjour</h1><script>self.push("<h1>\\u003c/script")</script></body></html>';

/** A server that answers as Next does: headers first, then the page in pieces. */
async function ask(
  path: string,
  answer: Partial<{ status: number; type: string }> = {},
  headers: Record<string, string> = {},
) {
  const { status = 200, type = 'text/html; charset=utf-8' } = answer;
  const listener: RequestListener = (request, response) => {
    plainPages(request, response);
    response.statusCode = status;
    response.setHeader('Content-Type', type);
    response.setHeader('Vary', 'rsc');
    response.flushHeaders();
    response.write(PAGE.slice(0, 100));
    response.write(Buffer.from(PAGE.slice(100)), () => response.end());
  };
  const server = createServer(listener).listen(0);
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}${path}`, { headers });
  return { response, text: await response.text() };
}

describe('pages that run no script', () => {
  it('carry none, and keep all else', () => {
    const page = withoutScript(PAGE);
    expect(page).not.toMatch(/<script|as="script"/);
    expect(page).toContain('<link rel="stylesheet" href="/a.css"/>');
    expect(page).toContain('<h1>Bonjour</h1></body>');
  });

  it.each(['/my', '/my/costs?page=2', '/sign-in'])('%s is sent plain and compressed', async (path) => {
    const { response, text } = await ask(path, {}, { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(text).toBe(withoutScript(PAGE));
  });

  it('is sent as it is to who takes no compression', async () => {
    const { response, text } = await ask('/my', {}, { 'accept-encoding': 'identity' });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(text).toBe(withoutScript(PAGE));
  });

  it.each([
    ['/advisors', {}, {}],
    ['/mystery', {}, {}],
    ['/my/letter', { type: 'text/calendar' }, {}],
    ['/my', {}, { rsc: '1' }],
  ] as const)('%s %o %o is left alone', async (path, answer, headers) => {
    expect((await ask(path, answer, headers)).text).toBe(PAGE);
  });

  it.each(['/my', '/advisors'])('%s that fails says so in words, in both languages', async (path) => {
    const { response, text } = await ask(path, { status: 500 });
    expect(response.status).toBe(500);
    expect(text).toBe(failure());
    expect(text).toMatch(/Something went wrong.*Un problème est survenu/s);
    expect(text).not.toContain('<script');
  });
});
