import type { Translate } from '@/components/translate';
import type { FlagRule } from '@/domain/flags/words';
import type { Thresholds } from '@/domain/settings/words';

/** never-told-days → neverToldDays: a threshold's name as a message can take it. */
const asArgument = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A rule in words, with the numbers that are in force. */
export const ruleInWords = (rule: FlagRule, thresholds: Thresholds, t: Translate): string =>
  t(
    `flags.rule.${rule}`,
    Object.fromEntries(Object.entries(thresholds).map(([name, value]) => [asArgument(name), value])),
  );
