import { type FlagRule, flagRules } from './words';

type Subject = { personId?: string | null; groupId?: string | null };

/** The id of a rule's flag about one advisor or one group: the same before and after its row is written. */
export const flagId = (rule: FlagRule, { personId, groupId }: Subject): string =>
  `${rule}.${personId ?? groupId ?? ''}`;

/** The rule an id speaks of; null when it is not the id of a flag. */
export const ruleOfId = (id: string): FlagRule | null => flagRules.find((rule) => id.startsWith(`${rule}.`)) ?? null;
