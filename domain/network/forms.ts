import { z } from 'zod';
import { channelField, idField, onceField, stampField } from '../fields';
import { contactChannels } from '../people/words';

/** Who joins, and the one contact of theirs that the others of the network see. */
export const joinNetworkForm = z.object({ id: idField, shares: z.enum(contactChannels), channel: channelField });
export const leaveNetworkForm = z.object({ id: idField, channel: channelField });

/** A note to everyone in the network; short, so that it is read. */
export const sendNoteForm = z.object({
  id: idField,
  once: onceField,
  text: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1).max(2000)),
  channel: channelField,
});
export const stopNoteForm = z.object({ id: idField });

/** Of which open meetings someone hears: all of them, or those of some groups. `stamp` is of what they hear of now. */
export const hearOfForm = z.object({
  id: idField,
  stamp: stampField,
  all: z.boolean().default(false),
  groups: z.array(idField).max(200).default([]),
  channel: channelField,
});

export const tellOfMeetingForm = z.object({ meetingId: idField });
