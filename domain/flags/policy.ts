import type { Sight } from '../access/sight';
import type { Role } from '../access/words';
import { holds, isTrusted, type Viewer } from '../viewer';
import { type FlagRule, moneyRules, needRules } from './words';

/** Who a flag is about, and the groups where it happened. */
export type FlagSubject = {
  rule: FlagRule;
  personId: string | null;
  groupId: string | null;
  groupIds: readonly string[];
};

/** Who opens the pages of flags; they show each what is for them. */
export const whoSeesFlags = [
  'administrator',
  'coordinator',
  'finance',
  'leader',
  'chair',
] as const satisfies readonly Role[];

const isAboutNeeds = (rule: FlagRule): boolean => needRules.some((needs) => needs === rule);
const isMoney = (rule: FlagRule): boolean => moneyRules.some((money) => money === rule);

/**
 * The coordinators see every flag, finance those about money, an advisor those about themselves; a chair and a
 * leader those that happened in groups of theirs and nowhere else, and never a person's money or needs.
 */
export function canSeeFlag(viewer: Viewer, sight: Sight, flag: FlagSubject): boolean {
  if (sight.all) return true;
  if (flag.personId !== null && flag.personId === sight.self) return true;
  if (isMoney(flag.rule)) return holds(viewer, 'finance');
  if (isAboutNeeds(flag.rule)) return false;
  return flag.groupIds.length > 0 && flag.groupIds.every((id) => sight.groups.includes(id));
}

/** The coordinators handle flags; finance those about money. */
export const canHandleFlag = (viewer: Viewer, flag: { rule: FlagRule }): boolean =>
  holds(viewer, 'administrator', 'coordinator') || (isMoney(flag.rule) && holds(viewer, 'finance'));

/** Whether there are flags the viewer may handle at all. */
export const canHandleSome = (viewer: Viewer): boolean => holds(viewer, 'administrator', 'coordinator', 'finance');

/** Leaders see how many there are, and how many were dismissed, by whom and why. */
export const canCountFlags = (viewer: Viewer): boolean => holds(viewer, 'administrator', 'coordinator', 'leader');

/** The rule's findings are noted after an import by whoever brought it in, or by the server. */
export const canNoteFindings = (viewer: Viewer): boolean =>
  isTrusted(viewer) || holds(viewer, 'administrator', 'coordinator');
