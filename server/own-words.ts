import type { Language } from '@/domain/people/words';
import type { Wording } from '@/domain/wordings/queries';
import type messagesInEnglish from '@/messages/en.json';

type Messages = typeof messagesInEnglish;
type InUse = ReadonlyMap<string, readonly Wording[]>;

const latest = new Map<Language, { key: string; merged: Messages }>();

/**
 * The messages with the words that the office calls otherwise, and, under `hidden`, those that its forms leave out.
 * Merging happens only when a word was changed since.
 */
export function withOwnWords(messages: Messages, language: Language, inUse: InUse): Messages {
  if (inUse.size === 0) return messages;
  const key = JSON.stringify([...inUse]);
  const known = latest.get(language);
  if (known?.key === key) return known.merged;
  const fresh = merged(messages, language, inUse);
  latest.set(language, { key, merged: fresh });
  return fresh;
}

function merged(messages: Messages, language: Language, inUse: InUse): Messages {
  const words: Record<string, Record<string, string>> = { ...messages.words };
  const hidden: Record<string, Record<string, string>> = {};
  for (const [list, wordings] of inUse) {
    words[list] = { ...words[list], ...labelsOf(wordings, language) };
    hidden[list] = Object.fromEntries(wordings.filter((word) => word.hidden).map(({ value }) => [value, value]));
  }
  return { ...messages, ...inForms(messages, words, inUse), words: words as Messages['words'], ...{ hidden } };
}

/** Forms of the advisors' pages ask with words of their own, where Heard's word alone would not read as a question. */
function inForms(messages: Messages, words: Record<string, Record<string, string>>, inUse: InUse): Partial<Messages> {
  const labelled = (list: string) => (inUse.get(list) ?? []).filter(({ labelEn }) => labelEn !== null);
  const asked = (list: string, under = '') =>
    Object.fromEntries(labelled(list).map(({ value }) => [`${under}${value}`, capital(words[list]?.[value] ?? value)]));
  return {
    costs: { ...messages.costs, kind: { ...messages.costs.kind, ...asked('expenseKinds') } },
    answer: { ...messages.answer, ...asked('replyReasons', 'reason-') },
    my: { ...messages.my, ...asked('accessNeeds', 'aboutNeed-') },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const labelsOf = (wordings: readonly Wording[], language: Language): Record<string, string> =>
  Object.fromEntries(
    wordings.flatMap(({ value, labelEn, labelFr }) => {
      const label = language === 'fr' ? labelFr : labelEn;
      // A straight apostrophe would begin a quotation in a message.
      return label === null ? [] : [[value, label.replaceAll("'", '’')]];
    }),
  );
