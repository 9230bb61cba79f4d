/** A paragraph of a mail: a sentence or two, something to be copied, or a link; `main` is the one thing to do. */
export type Paragraph = string | { large: string } | { link: string; name: string; main?: boolean };

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\r\n]+/g, ' ');
const escapedLines = (text: string): string => text.split('\n').map(escaped).join('<br>');

const asText = (part: Paragraph): string => {
  if (typeof part === 'string') return part;
  return 'large' in part ? `    ${part.large}` : `    ${part.link}`;
};

const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#0b5f5a;color:#fff;font-weight:bold;text-decoration:none';

const asHtml = (part: Paragraph): string => {
  if (typeof part === 'string') return `<p>${escapedLines(part)}</p>`;
  if ('large' in part)
    return `<p style="font-size:28px;letter-spacing:4px"><strong>${escaped(part.large)}</strong></p>`;
  const style = part.main ? ` style="${BUTTON}"` : '';
  return `<p><a href="${escaped(part.link)}"${style}>${escaped(part.name)}</a></p>`;
};

/** A text as the outbox keeps it, in paragraphs: one that is only an address of this house is a link. */
export const paragraphsIn = (text: string, origin: string): Paragraph[] =>
  text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(`${origin}/`) && !/\s/.test(part) ? { link: part, name: part } : part));

/** The same mail twice: as text, and as plain HTML with no picture and nothing fetched. */
export function paragraphsOf(
  head: { language: string; title: string },
  parts: Paragraph[],
): { text: string; html: string } {
  const style = 'font:18px/1.5 sans-serif;max-width:36em;margin:0 auto;padding:16px;overflow-wrap:anywhere';
  const title = `<meta charset="utf-8"><title>${escaped(head.title)}</title>`;
  return {
    text: `${parts.map(asText).join('\n\n')}\n`,
    html: `<!doctype html><html lang="${head.language}"><head>${title}</head><body style="${style}">${parts.map(asHtml).join('')}</body></html>`,
  };
}
