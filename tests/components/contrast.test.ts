import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('app/globals.css', 'utf8');

/** The tokens of one block of globals.css: the theme, or the :root inside a media query. */
function tokens(after: string): Map<string, string> {
  const block = css.slice(css.indexOf(after)).match(/\{[^{]*?(--color-paper[\s\S]*?)\}/)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'sheet', 'wash'];
const inks = ['ink', 'soft', 'heard', 'warn', 'gap', 'sky'];
const pairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ['heard', 'heard-wash'],
  ['warn', 'warn-wash'],
  ['gap', 'gap-wash'],
  ['ink', 'heard-wash'],
  ['ink', 'warn-wash'],
  ['ink', 'gap-wash'],
  ['paper', 'heard'],
  ['paper', 'ink'],
] as const;

describe.each([
  ['light', '@theme'],
  ['dark', '@media (prefers-color-scheme: dark)'],
  ['print', '@media print'],
])('the %s tokens', (_, after) => {
  const colours = tokens(after);

  it('have the same names as the light ones', () => {
    expect([...colours.keys()]).toEqual([...tokens('@theme').keys()]);
    expect(colours.size).toBe(13);
  });

  it.each(pairs)('%s on %s is 4.5 : 1 or more', (ink, ground) => {
    expect(contrast(colours.get(ink) ?? '#000000', colours.get(ground) ?? '#000000')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the style sheets', () => {
  it('use the tokens and no colour of their own', () => {
    const sheets = ['shell', 'blocks', 'tables', 'forms', 'signs', 'print'].map((name) =>
      readFileSync(`app/look/${name}.css`, 'utf8'),
    );
    expect(sheets.join('').match(/#[0-9a-f]{3,8}\b|rgba?\(|hsl\(|gradient|box-shadow/gi)).toBeNull();
  });
});
