import type { z } from 'zod';
import type { channelField } from '../fields';

/** That someone said it themselves, and how it reached the office; nothing when the office writes what it knows. */
export const saidBy = (personId: string, channel: z.output<typeof channelField>) =>
  channel === undefined ? {} : { onBehalfOf: personId, channel };
