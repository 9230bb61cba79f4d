/**
 * A meeting's record as it is written: the text of each field by its name (field-names.ts). A field that is not
 * there is empty.
 */
export type Written = Readonly<Record<string, string>>;

/** What stands in a field; nothing is an empty text. */
export const textOf = (written: Written, field: string): string => written[field] ?? '';

/** A text as it is kept: line ends are one character, and spaces around it say nothing. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** The record without what is empty. */
export const tidied = (written: Written): Written =>
  Object.fromEntries(
    Object.entries(written)
      .map(([field, text]) => [field, tidyText(text)] as const)
      .filter(([, text]) => text !== ''),
  );

/** The record with some fields written over. */
export const withFields = (written: Written, fields: Written): Written => tidied({ ...written, ...fields });
