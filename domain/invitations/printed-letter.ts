import type { Language } from '../people/words';

/** A letter to print, in the reader's language: the words of the mail, with a number to call instead of a link. */
export type PrintedLetter = {
  id: string;
  language: Language;
  team: string;
  date: string;
  name: string;
  address: string | null;
  subject: string;
  paragraphs: readonly string[];
  large: boolean;
  /** Where an answer can be ticked and sent back; null where there is nothing to answer. */
  slip: { title: string; answers: readonly string[]; needs: string; back: string } | null;
};
