import { onOneLine } from './tidy';
import { type MailTrouble, mailTroubles } from './words';

/** What went wrong and what the mail server said of it, as one text that is kept beside the message. */
export const keptTrouble = (trouble: MailTrouble, said = ''): string =>
  onOneLine(`${trouble} ${said}`).slice(0, 500).trim();

/** The same, read back. */
export function troubleOf(kept: string): { trouble: MailTrouble; said: string } {
  const [first = '', ...said] = kept.split(' ');
  return { trouble: mailTroubles.find((word) => word === first) ?? 'other', said: said.join(' ') };
}
