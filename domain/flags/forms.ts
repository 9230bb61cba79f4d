import { z } from 'zod';
import { isRealDay } from '../calendar';

const id = z.string().min(1).max(100);

export const takeUpForm = z.object({ id });
export const dismissForm = z.object({ id, reason: z.string().trim().min(1).max(500) });
export const reopenForm = z.object({ id });
export const noteFindingsForm = z.object({ asOf: z.string().refine(isRealDay).optional() });
