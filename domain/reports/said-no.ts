import { isCostOrCare } from '../invitations/nothing-offered';
import type { LeaveOutReason, ReplyReason } from '../invitations/words';
import type { Mode, Offer } from '../meetings/words';
import type { Thresholds } from '../settings/words';

/** An advisor's no to a meeting that was held: why, and what the meeting was like. Null is what no record says. */
export type NoFacts = {
  personId: string;
  reason: ReplyReason | null;
  time: 'morning' | 'afternoon' | 'evening' | null;
  notice: number | null;
  mode: Mode | null;
  offered: readonly Offer[];
};
/** A place nobody was invited to, on purpose. */
export type LeaveOutFacts = { personId: string; reason: LeaveOutReason; side: 'advisor' | 'partner' };

/** Reasons for no, taken together as far as a few people's must not be told apart. */
export const reasonFamilies = ['when', 'cost-or-care', 'other', 'none-given'] as const;
export type ReasonFamily = (typeof reasonFamilies)[number];

/** What the meetings are told apart by, and the bands of each. */
export const noCuts = {
  time: ['morning', 'afternoon', 'evening', 'unknown'],
  notice: ['late', 'in-time', 'unknown'],
  mode: ['in-person', 'hybrid', 'virtual', 'unknown'],
} as const;
export type NoCut = keyof typeof noCuts;
export type Band = (typeof noCuts)[NoCut][number];

/** How many distinct people, or that it is hidden. */
export type People = number | 'hidden';
export type ByFamily = Record<ReasonFamily, People>;
export type CutRow = { band: Band; people: ByFamily };

export type SaidNo = {
  people: People;
  families: ByFamily;
  /** Each reason of a family by itself; a family is missing where that would tell of a few. */
  reasons: Partial<Record<ReplyReason, People>>;
  cuts: Record<NoCut, CutRow[]>;
  /** Of those who said no for cost or care, those to whom nothing was offered that would have answered it. */
  unoffered: People;
  /** Left out on purpose: places on either side, and the people on the advisors' side by reason. */
  leftOut: { advisors: number; partners: number; reasons: Record<LeaveOutReason, People> };
};

export function familyOf(reason: ReplyReason | null): ReasonFamily {
  if (reason === null) return 'none-given';
  if (isCostOrCare(reason)) return 'cost-or-care';
  return reason === 'time-of-day' || reason === 'notice' ? 'when' : 'other';
}

/** The band of a cut that a no falls in. */
export function bandOf(cut: NoCut, { time, notice, mode }: NoFacts, thresholds: Thresholds): Band {
  if (cut === 'time') return time ?? 'unknown';
  if (cut === 'mode') return mode ?? 'unknown';
  if (notice === null) return 'unknown';
  return notice < thresholds['late-notice-days'] ? 'late' : 'in-time';
}
