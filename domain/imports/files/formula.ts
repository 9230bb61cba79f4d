/**
 * What a formula that was kept as text would show, where that can be told: a link's words, a quoted text, a date.
 * An apostrophe that makes text of a number is not part of it.
 */
export function shownBy(text: string): string {
  const link = /^=HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)$/i.exec(text);
  if (link) return link[2] || (link[1] ?? '').replace(/^mailto:/i, '');
  const quoted = /^="([^"]*)"$/.exec(text);
  if (quoted) return quoted[1] ?? '';
  const date = /^=DATE\(\s*(\d{4})\s*[,;]\s*(\d{1,2})\s*[,;]\s*(\d{1,2})\s*\)$/i.exec(text);
  if (date) return `${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}`;
  return text.replace(/^'(?=[\d$(])/, '');
}
