import type { Concern, ReadinessFacts } from './concern';
import { clash, guestsUnequal, incomplete, needsOpen, nothingOffered, overLoad } from './fair-checks';
import { lateNotice, papersLead } from './when-checks';
import {
  advisorsLeftOut,
  loneVoice,
  mailFailed,
  missing,
  noAdvisor,
  requestsWaiting,
  toTell,
  undelivered,
  unreachable,
} from './who-checks';
import { concerns } from './words';

const checks = [
  ...[missing, noAdvisor, loneVoice, advisorsLeftOut, undelivered, toTell, mailFailed, unreachable, requestsWaiting],
  ...[lateNotice, papersLead, guestsUnequal, needsOpen, overLoad, clash, nothingOffered, incomplete],
];

/** All that is still amiss before a meeting, the weightiest first; empty when everything is in place. */
export const readinessOf = (facts: ReadinessFacts): Concern[] =>
  checks.flatMap((check) => check(facts) ?? []).sort((a, b) => concerns.indexOf(a.kind) - concerns.indexOf(b.kind));
