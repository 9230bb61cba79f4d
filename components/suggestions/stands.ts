import { formatDay } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { Language } from '@/domain/people/words';
import type { SuggestionListed } from '@/domain/suggestions/list-queries';

/** Who said it: a name, or the group where nobody in particular did. */
export const whoSaid = ({ name, group }: Pick<SuggestionListed, 'name' | 'group'>, t: Translate): string =>
  name ?? group ?? t('meetings.anonymous');

/** How a suggestion stands, in a sentence or two for the office. */
export function standsInWords(one: SuggestionListed, t: Translate, locale: Language): string {
  const day = (on: string | null | undefined) => (on ? formatDay(on, locale) : '');
  const { state, loop, steps, ownerName, dueOn } = one;
  const decided = loop.decision && {
    decision: t(`words.decisions.${loop.decision}`),
    decidedOn: day(loop.decidedOn),
    because: loop.reason ? t(`words.notAdoptedReasons.${loop.reason}`) : '',
  };
  const reasonKnown = loop.reason === null ? 'no' : 'yes';
  const said = t(`suggestions.stands.${state}`, {
    name: whoSaid(one, t),
    nobody: one.personId === null ? 'yes' : 'no',
    owner: ownerName ?? '',
    dated: dueOn === null ? 'no' : 'yes',
    due: day(dueOn),
    acknowledged: day(loop.acknowledgedOn),
    told: day(loop.toldOn),
    seen: day(loop.seenOn),
    confirmed: day(loop.confirmedOn),
    reopened: day(loop.reopenedOn),
  });
  const paused = one.pausedUntil && steps.findLast(({ step }) => step === 'paused');
  return [
    decided && t('suggestions.decidedSo', { ...decided, reasonKnown }),
    said,
    paused && t('suggestions.pausedSo', { day: day(one.pausedUntil), note: paused.note ?? '' }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The words of a suggestion where there is room for a line or two. */
export const shortened = (text: string, most = 160): string =>
  text.length <= most
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', most) > 0 ? text.lastIndexOf(' ', most) : most)}…`;
