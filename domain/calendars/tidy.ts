/** A text of a calendar: lines and tabs stay, other control characters and halves of signs go. */
export const asCalendarText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

const onOneLine = (text: string): string => asCalendarText(text).replace(/\s+/g, ' ').trim();

/** A name beside an address: a quotation mark would end it there. */
export const asCalendarName = (text: string): string => onOneLine(text).replace(/["\\]/g, "'") || '–';

/** An address, in which nothing can start another property. */
export const asCalendarAddress = (email: string): string => onOneLine(email).replace(/[\s"\\;:,<>]/g, '');

/** The name of a calendar: the library writes it as it is given, so what has a meaning in a calendar is escaped here. */
export const asCalendarLine = (text: string): string => onOneLine(text).replace(/[\\;,]/g, (sign) => `\\${sign}`);
