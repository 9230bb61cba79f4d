import { z } from 'zod';
import { channelField, dayField, idField, onceField, stampField, textField } from '../fields';
import { checkedLists } from './checking';
import { freeKinds, remarkKinds, remarkSubjects, settlements } from './words';

/** Whose record it is, when someone at the office writes down what the advisor told them. */
const author = { personId: idField.optional(), channel: channelField };
const pageNumber = z.number().int().min(1).max(100_000);
const pageField = z.coerce.number().pipe(pageNumber).default(1);

/** A page of a list that is right, as it was shown (its stamp). */
export const confirmForm = z.object({ ...author, list: z.enum(checkedLists), page: pageField, stamp: stampField });

/** One record that is wrong, and what is wrong with it. */
export const disputeForm = z.object({
  ...author,
  once: onceField,
  subject: z.enum(remarkSubjects),
  subjectId: idField,
  words: textField,
});

/** Something that is not in the record, or anything else about it. */
export const sayForm = z.object({
  ...author,
  once: onceField,
  kind: z.enum(freeKinds),
  onDay: dayField.optional(),
  groupId: idField.optional(),
  words: textField,
});

export const settleForm = z.object({ id: idField, settlement: z.enum(settlements), answer: textField });
export const markReadForm = z.object({ id: idField, channel: channelField });

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(100));

/** What stands open comes first in all of them. */
export const remarkStates = ['all', 'open', 'settled'] as const;

/** The filters of the office's list, as they stand in the address. What cannot be understood is as if it were not there. */
export const remarkSearch = z.object({
  state: text.pipe(z.enum(remarkStates)).catch('all'),
  kind: text.pipe(z.enum(remarkKinds)).optional().catch(undefined),
  page: text.transform(Number).pipe(pageNumber).catch(1),
});
export type RemarkSearch = z.output<typeof remarkSearch>;

/** The record that a page is asked about, as its address names it: `presence:the-id`. */
export const refField = text
  .transform((given) => {
    const at = given.indexOf(':');
    return { subject: given.slice(0, at), id: given.slice(at + 1) };
  })
  .pipe(z.object({ subject: z.enum(remarkSubjects), id: idField }));
