import { formatDay } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { ToldApart } from '@/domain/people/lookalike-queries';
import type { Language } from '@/domain/people/words';

/** What tells someone from another of the same name, in a line: who they are, since when, where they sit, how they are reached. */
export function apartInWords(who: ToldApart, t: Translate, locale: Language): string {
  const hats = [
    ...(who.advisor
      ? [who.kinds.map((kind) => t(`words.advisorKinds.${kind}`)).join(', ') || t('words.hats.advisor')]
      : []),
    ...(who.partner ? [who.organization ?? t('words.hats.partner')] : []),
  ];
  const parts = [
    ...(hats.length > 0 ? hats : [t('people.noHat')]),
    who.joinedOn && t('people.since', { day: formatDay(who.joinedOn, locale) }),
    who.leftOn && t('people.until', { day: formatDay(who.leftOn, locale) }),
    ...who.groups,
    who.email,
    who.phone,
  ];
  return parts.filter(Boolean).join(' · ');
}
