import { z } from 'zod';
import { dayField, idField, inOrder, onceField, stampField } from '../fields';
import { whatIfs } from '../groups/what-if';
import { memberRoles, seatClasses } from '../groups/words';
import { sectors } from '../people/words';

/** Whom a seat is for: an advisor, a sector, or a partner of any sector. */
export const seatsFor = ['advisor', ...sectors, 'partner'] as const;
export type SeatFor = (typeof seatsFor)[number];

export const MOST_VOTES = 100;

const seatFields = {
  for: z.enum(seatsFor),
  class: z.enum(seatClasses),
  weight: z.number().int().min(0).max(MOST_VOTES),
};
type SeatFields = { class: (typeof seatClasses)[number]; weight: number };

/** A voting seat has a vote, and a non-voting one has none; the others may have either. */
const votesFit = (seat: SeatFields) => seat.class !== 'voting' || seat.weight > 0;
const noVotesFit = (seat: SeatFields) => seat.class !== 'non-voting' || seat.weight === 0;
const VOTING = { path: ['weight'], error: 'voting-has-votes' };
const NON_VOTING = { path: ['weight'], error: 'non-voting-has-none' };

/** Who sits there, in what role. `giveHat`: they become an advisor, or a partner, with it; `again`: a second seat of theirs. */
const sitter = {
  role: z.enum(memberRoles).default('member'),
  toDay: dayField.optional(),
  giveHat: z.boolean().default(false),
  again: z.boolean().default(false),
};
const ORDER = { path: ['toDay'], error: 'dates-out-of-order' };

export const addSeatForm = z
  .object({
    once: onceField,
    groupId: idField,
    ...seatFields,
    fromDay: dayField,
    count: z.number().int().min(1).max(20).default(1),
    personId: idField.optional(),
    ...sitter,
  })
  .refine(votesFit, VOTING)
  .refine(noVotesFit, NON_VOTING)
  .refine(({ fromDay, toDay }) => inOrder(fromDay, toDay), ORDER)
  .refine(({ count, personId }) => count === 1 || personId === undefined, { path: ['count'], error: 'one-seat-each' });

const seatAsItStood = { id: idField, stamp: stampField };

export const changeSeatForm = z
  .object({ ...seatAsItStood, once: onceField, ...seatFields, fromDay: dayField })
  .refine(votesFit, VOTING)
  .refine(noVotesFit, NON_VOTING);
export const correctSeatForm = z
  .object({ ...seatAsItStood, ...seatFields, fromDay: dayField.optional() })
  .refine(votesFit, VOTING)
  .refine(noVotesFit, NON_VOTING);
export const closeSeatForm = z.object({ ...seatAsItStood, lastDay: dayField });
export const reopenSeatForm = z.object(seatAsItStood);

export const fillForm = z
  .object({ once: onceField, seatId: idField, personId: idField, fromDay: dayField, ...sitter })
  .refine(({ fromDay, toDay }) => inOrder(fromDay, toDay), ORDER);

export const vacateForm = z.object({ ...seatAsItStood, lastDay: dayField });
export const changeRoleForm = z.object({
  ...seatAsItStood,
  once: onceField,
  role: z.enum(memberRoles),
  fromDay: dayField,
});
export const changeTermForm = z
  .object({ ...seatAsItStood, fromDay: dayField.optional(), toDay: dayField.optional() })
  .refine(({ fromDay, toDay }) => inOrder(fromDay, toDay), ORDER);
export const takeBackForm = z.object(seatAsItStood);

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim().max(100));

/** What is asked of a group's seats, as it stands in the address. What cannot be understood is as if it were not there. */
export const whatIfSearch = z.object({
  what: text.pipe(z.enum(whatIfs)).catch('one-more'),
  for: text.pipe(z.enum(seatsFor)).catch('advisor'),
  votes: text.transform(Number).pipe(z.number().int().min(0).max(MOST_VOTES)).catch(1),
});
export type WhatIfSearch = z.output<typeof whatIfSearch>;
