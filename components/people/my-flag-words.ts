import { whyOf } from '@/components/flags/sentence';
import { formatDay, formatMoney } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { ShownEvidence } from '@/domain/flags/evidence-queries';
import type { Flag } from '@/domain/flags/queries';
import { isAboutPerson, type PersonRule } from '@/domain/flags/words';
import type { Language } from '@/domain/people/words';

/** A flag about the reader, with the rows that show it. */
export type OwnFlag = Flag & { shown: readonly ShownEvidence[] };

/** What we should do better, said to the person it was done to: which one when it is one, how many when several. */
export function sayToThem({ rule, finding, groups, shown }: OwnFlag, t: Translate, locale: Language): string {
  if (!isAboutPerson(rule) || finding === null) return '';
  const { figures } = finding;
  const names = groups.map(({ name }) => t('flags.groupName', { name }));
  const owed = shown.filter(({ what }) => what === 'not-paid');
  const [first] = owed.length > 0 ? owed : shown;
  return t(`my.flag-${rule}`, {
    count: owed.length > 0 ? owed.length : shown.filter(({ what }) => what !== 'others-vote').length,
    groupCount: groups.length,
    groups: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    day: first === undefined ? '' : formatDay(first.on, locale),
    what: first === undefined ? '' : whatIs(first, t),
    money: formatMoney(figures.unpaidCents ?? 0, locale),
    owed: owed.length > 0 ? 'unpaid' : 'late',
    days: figures.longest ?? figures.days ?? 0,
    held: figures.held ?? 0,
    missed: figures.missed ?? 0,
    seats: figures.seats ?? 0,
    hours: figures.hours ?? 0,
    why: whyOf(rule, figures),
  });
}

function whatIs({ shown }: ShownEvidence, t: Translate): string {
  if (shown?.kind === 'suggestion' || shown?.kind === 'ask') return shown.text;
  return shown?.kind === 'claim-line' ? t(`words.expenseKinds.${shown.expense}`) : '';
}

/** What the office does about it, and since when. */
export function officeDoes({ state, steps }: OwnFlag, t: Translate, locale: Language): string {
  if (state !== 'being-handled') return t('my.state-open');
  return t('my.state-being-handled', { day: formatDay(steps.at(-1)?.onDay ?? '1970-01-01', locale) });
}

type Place = { href: string; name: 'meetingsAll' | 'saidAll' | 'costsAll' };
const MEETINGS: Place = { href: '/my/meetings', name: 'meetingsAll' };
const SAID: Place = { href: '/my/suggestions', name: 'saidAll' };
const COSTS: Place = { href: '/my/costs', name: 'costsAll' };

/** Where the reader finds the whole of it; null where no page of theirs shows it. */
export const placeOf: Readonly<Record<PersonRule, Place | null>> = {
  'left-out': MEETINGS,
  'had-to-ask': MEETINGS,
  'late-notice': MEETINGS,
  'effectively-excluded': MEETINGS,
  'drifting-away': MEETINGS,
  'over-load': null,
  'never-invited': null,
  'seat-without-vote': null,
  unanswered: SAID,
  'decision-overdue': SAID,
  'never-told': SAID,
  'feedback-without-follow-up': SAID,
  'out-of-pocket': COSTS,
  unclaimed: MEETINGS,
};
