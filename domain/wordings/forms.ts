import { z } from 'zod';
import { stampField } from '../fields';
import { isListName, type ListName, wordLists } from './lists';

/** A label stands in sentences of Heard's own, where signs of braces and angles would be read as something else. */
const label = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^{}<>\p{Cc}]*$/u, 'plain-words');

const word = z
  .object({
    value: z.string().max(100),
    labelEn: label.optional(),
    labelFr: label.optional(),
    hidden: z.coerce.boolean().optional(),
  })
  .superRefine(({ labelEn, labelFr }, context) => {
    if ((labelEn === undefined) === (labelFr === undefined)) return;
    context.addIssue({
      code: 'custom',
      message: 'both-languages',
      path: [labelEn === undefined ? 'labelEn' : 'labelFr'],
    });
  });

/** The words of one list, as the office has them. */
export const wordingsForm = z
  .object({
    list: z
      .string()
      .refine(isListName)
      .transform((name) => name as ListName),
    stamp: stampField,
    words: z.array(word).max(100),
  })
  .superRefine(({ list, words }, context) => {
    const { values, mayHide } = wordLists[list];
    words.forEach(({ value, hidden }, i) => {
      if (!(values as readonly string[]).includes(value) || (hidden && !mayHide))
        context.addIssue({ code: 'custom', message: 'invalid', path: ['words', i, 'value'] });
    });
  });
export type Wordings = z.output<typeof wordingsForm>;
