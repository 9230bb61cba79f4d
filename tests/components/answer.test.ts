import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import type { Framed } from '@/components/answer/frame';
import { look } from '@/components/answer/look';
import { html, Markup } from '@/components/answer/markup';
import { questionPage } from '@/components/answer/question';
import { type Shut, shutPage, stopPage } from '@/components/answer/shut';
import { thanksPage } from '@/components/answer/thanks';
import type { Translate } from '@/components/translate';
import type { Answering } from '@/domain/invitations/answer-queries';
import { shutReasons } from '@/domain/invitations/answerable';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

const HOSTILE = `"><img src=x onerror=alert(1)>'&{name}<b>\u2028</style><script>alert(1)</script>`;
const at = { path: '/answer/token', timeZone: 'America/Toronto' };

function frameOf(language: 'en' | 'fr', text: string): Framed {
  const messages = language === 'fr' ? (fr as typeof en) : en;
  const t = createTranslator({ locale: language, messages, timeZone: 'America/Toronto' }) as unknown as Translate;
  return { t, language, team: { name: text, contactName: text, contactPhone: text } };
}

const askedOf = (text: string): Answering => ({
  ...{ invitationId: 'i', personId: 'p', name: text, language: null, withdrawnAt: null, mayBring: true },
  standing: { reply: 'yes', mode: 'video', reason: null, guests: 2, on: '2026-11-01' },
  needs: [{ id: 'n', need: 'captions', droppedOn: null, metOn: null }],
  calendar: { uid: null, sequence: 0 },
  meeting: {
    ...{ id: 'm', on: '2026-12-01', startsAt: 1_796_166_000_000, endsAt: null, group: text, title: text, place: text },
    ...{ mode: 'hybrid', state: 'scheduled', joinLink: `https://${text}`, dialIn: text, calendarSequence: 0 },
    offers: ['parking', 'honorarium'],
  },
  link: { revokedAt: null, endsAt: 0 },
});

function pagesOf(language: 'en' | 'fr', text: string): string[] {
  const [frame, asked] = [frameOf(language, text), askedOf(text)];
  const filled = { answer: text, needs: [text], guests: text, reason: text, error: text };
  const shut: Shut[] = [...shutReasons, 'unknown', 'too-many', 'foreign'];
  return [
    questionPage(frame, asked, filled, at),
    thanksPage(frame, asked, 'yes', at),
    thanksPage(frame, { ...asked, standing: { ...asked.standing, reply: 'no', reason: 'cost' } }, 'no', at),
    stopPage(frame, text, at.path),
    ...shut.map((why) => shutPage(frame, why, { asked, timeZone: at.timeZone })),
  ];
}

/** The tags of a page in their order, with the names of their attributes. */
const tagsOf = (page: string): string[] =>
  [...page.matchAll(/<(\/?[a-z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/gi)].map(
    ([, name = '', rest = '']) =>
      `${name} ${[...rest.matchAll(/\s([\w-]+)(?:="[^"]*")?/g)].map(([, one]) => one).join(' ')}`,
  );

describe('pages written without React', () => {
  it('escape all that is put into them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: written } = html`<p title="${text}">${text}</p>`;
        expect(written.slice('<p title="'.length, -'</p>'.length)).not.toMatch(/[<'](?!p)|"(?!>)/);
        const back = written.replace(
          /&#39;|&quot;|&gt;|&lt;|&amp;/g,
          (sign) => ({ '&#39;': "'", '&quot;': '"', '&gt;': '>', '&lt;': '<', '&amp;': '&' })[sign] ?? '',
        );
        expect(back).toBe(`<p title="${text}">${text}</p>`);
      }),
    );
    expect(html`${new Markup('<b>')}${[html`${'<'}`, null, false, 0]}`.text).toBe('<b>&lt;0');
  });

  it.each(['en', 'fr'] as const)(
    'in %s are made of the same tags whatever the office or the reader wrote',
    (language) => {
      const plain = pagesOf(language, 'example.org/plain').map(tagsOf);
      const hostile = pagesOf(language, HOSTILE);
      for (const [n, page] of hostile.entries()) {
        // A link that is no address is shown as it is.
        const expected = (plain[n] ?? []).filter((tag) => !tag.startsWith('a class href rel'));
        expect(tagsOf(page).length).toBeLessThanOrEqual((plain[n] ?? []).length);
        expect(tagsOf(page).filter((tag) => tag.startsWith('img') || tag.startsWith('script'))).toEqual([]);
        for (const tag of expected) expect(tagsOf(page)).toContain(tag);
        expect(page).not.toContain('<script');
        expect(page).not.toContain('<img');
      }
    },
  );

  it('have no script, no style beside their own, and fetch nothing from elsewhere', () => {
    for (const page of [...pagesOf('en', 'plain'), ...pagesOf('fr', 'plain')]) {
      expect(page).not.toMatch(/<script|\son\w+=|style="|@import|url\(/);
      expect([...page.matchAll(/<(?:link|img|iframe)[^>]*>/g)].map(([tag]) => tag)).toEqual([
        '<link rel="icon" href="/icon.svg">',
      ]);
    }
  });
});

describe('the look they bring along', () => {
  const css = readFileSync('app/globals.css', 'utf8');
  const valuesIn = (text: string, prefix: string) =>
    new Map(
      [...text.matchAll(new RegExp(`--${prefix}([\\w-]+):\\s*(#[0-9a-f]{6})`, 'g'))].map(([, name = '', hex = '']) => [
        name,
        hex,
      ]),
    );
  const split = (text: string) => {
    const dark = text.indexOf('prefers-color-scheme');
    const print = text.indexOf('@media print');
    return [text.slice(0, dark), text.slice(dark, print === -1 ? undefined : print)];
  };

  it.each([0, 1])('has the values of the house, light and dark (%i)', (n) => {
    const [own, house] = [valuesIn(split(look)[n] ?? '', ''), valuesIn(split(css)[n] ?? '', 'color-')];
    expect(own.size).toBeGreaterThanOrEqual(10);
    for (const [name, hex] of own) expect([name, hex]).toEqual([name, house.get(name)]);
  });
});
