import { formatDay, formatMoney } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { Flag } from '@/domain/flags/queries';
import type { FlagRule } from '@/domain/flags/words';
import type { Language } from '@/domain/people/words';

type Said = Pick<Flag, 'rule' | 'groups' | 'finding'>;

/** The groups of a finding in a sentence: the Steering Committee and the Mental Health Table. */
function groupsOf({ groups }: Said, t: Translate, locale: Language): string {
  const names = groups.map(({ name }) => t('flags.groupName', { name }));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** What a rule finds, as the part of a sentence that follows the name. */
export function sentenceOf(flag: Said, t: Translate, locale: Language): string {
  const { finding, rule } = flag;
  if (finding === null) return t('flags.settled');
  const { figures } = finding;
  const first = finding.evidence[0]?.on;
  return t(`flags.sentence.${rule}`, {
    ...figures,
    groups: groupsOf(flag, t, locale),
    groupCount: flag.groups.length,
    first: first === undefined ? '' : formatDay(first, locale),
    money: formatMoney(figures.unpaidCents ?? 0, locale),
    keys: keysOf(figures),
    owed: owedOf(figures),
    why: whyOf(rule, figures),
  });
}

type Figures = Readonly<Record<string, number>>;

const keysOf = ({ left = 0, leftKey = 0 }: Figures): string =>
  leftKey === 0 ? 'none' : leftKey === left ? 'every' : 'some';

/** What a rule can find in two ways, by the figures that say which. */
const WAYS: Partial<Record<FlagRule, readonly string[]>> = {
  'effectively-excluded': ['needs', 'late'],
  'over-load': ['overGroups', 'overHours'],
  'invitation-parity': ['all', 'key'],
};

/** Which of its two ways a rule found something in: the figure's name, or both. */
export function whyOf(rule: FlagRule, figures: Figures): string {
  const ways = (WAYS[rule] ?? []).filter((name) => (figures[name] ?? 0) > 0);
  return ways.length === 1 ? (ways[0] ?? '') : 'both';
}

const owedOf = ({ unpaid = 0, late = 0 }: Figures): string => (unpaid === 0 ? 'late' : late === 0 ? 'unpaid' : 'both');

/** The whole sentence, with who it is about; what is settled says so by itself. */
export const wholeSentence = (flag: Flag, t: Translate, locale: Language): string =>
  flag.finding === null
    ? t('flags.settled')
    : t('flags.whole', { name: flag.name, sentence: sentenceOf(flag, t, locale) });

/** What to do next about a flag, said to the office. */
export const nextOf = (flag: Flag, t: Translate, locale: Language): string =>
  t(`flags.next.${flag.rule}`, {
    name: flag.name,
    groups: groupsOf(flag, t, locale),
    groupCount: flag.groups.length,
  });

/** The name of the link to a flag: what one sees there. */
export function seeOf({ finding }: Said, t: Translate): string {
  const kind = finding?.evidence[0]?.ref.kind ?? 'meeting';
  const count = finding?.evidence.filter(({ ref }) => ref.kind === kind).length ?? 0;
  return t(`flags.see.${kind}`, { count });
}
