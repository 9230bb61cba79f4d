import { z } from 'zod';

/** The address is made by the house: its random id, and of its token the hash alone. */
export const makeFeedForm = z.object({ id: z.uuid({ version: 'v4' }), tokenHash: z.string().regex(/^[0-9a-f]{64}$/) });
export const revokeFeedForm = z.object({});
