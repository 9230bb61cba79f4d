/** A piece of a page that is written without React: what goes into it is escaped, unless it is such a piece itself. */
export class Markup {
  constructor(readonly text: string) {}
}
type Part = Markup | string | number | null | undefined | false | readonly Part[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand in a page or in an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return Array.isArray(part) ? part.map(written).join('') : '';
}

/** Puts a piece of a page together. */
export const html = (parts: TemplateStringsArray, ...values: readonly Part[]): Markup =>
  new Markup(parts.reduce((page, part, at) => page + written(values[at - 1]) + part));
