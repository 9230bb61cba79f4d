'use server';

import { z } from 'zod';
import { act } from '@/app/_request/act';
import { centsOf } from '@/domain/claims/amount';
import { setRate } from '@/domain/settings/dated-commands';
import { centsField, rateForm } from '@/domain/settings/forms';

/** An amount as people write it: 0.45, 0,45 or $0.45. */
const amount = z
  .string()
  .transform((text) => centsOf(text) ?? Number.NaN)
  .pipe(centsField);

export const saveRate = act(
  { ...setRate, form: rateForm.extend({ value: amount }) },
  { goTo: ({ name }) => `/settings/rates/${name}?saved=1` },
);
