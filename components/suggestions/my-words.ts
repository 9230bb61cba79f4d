import { formatDay } from '@/components/format';
import { selectable, type Translate } from '@/components/translate';
import { actingChannels } from '@/domain/activity/words';
import type { Day } from '@/domain/calendar';
import type { Language } from '@/domain/people/words';
import type { StepShown } from '@/domain/suggestions/standing-queries';
import type { OwnSuggestion } from '@/domain/suggestions/waiting-queries';

type Decided = Pick<OwnSuggestion['loop'], 'decision' | 'reason' | 'note'>;
type Words = { t: Translate; locale: Language };

const known = (text: string | null): 'yes' | 'no' => (text === null || text === '' ? 'no' : 'yes');

/** A decision, why, and what else there is to say of it. */
export function decisionInWords({ decision, reason, note }: Decided, t: Translate): string[] {
  if (decision === null) return [];
  const why = reason && t('my.because', { reason: t(`words.notAdoptedReasons.${reason}`) });
  return [[t(`mySuggestion.decision.${decision}`), why].filter(Boolean).join(' '), note ?? ''].filter(Boolean);
}

/** Where a suggestion stands, said to who made it. */
export function standsForMe(one: OwnSuggestion, today: Day, { t, locale }: Words): string {
  const { state, loop, ownerName, dueOn, pausedUntil } = one;
  const day = (on: Day | null) => (on === null ? '' : formatDay(on, locale));
  const stands = t(`mySuggestion.stands.${state}`, {
    acknowledged: day(loop.acknowledgedOn),
    owner: ownerName ?? '',
    due: dueOn === null ? 'none' : dueOn < today ? 'past' : 'ahead',
    dueOn: day(dueOn),
    told: day(loop.toldOn),
    seen: day(loop.seenOn),
    confirmed: day(loop.confirmedOn),
    reopened: day(loop.reopenedOn),
  });
  if (pausedUntil === null) return stands;
  const note = one.steps.findLast(({ step }) => step === 'paused')?.note ?? null;
  return [stands, t('mySuggestion.onHold', { day: day(pausedUntil), known: known(note), note: note ?? '' })].join(' ');
}

/** One step of its history, said to who made it. */
export function stepForMe(taken: StepShown, { t, locale }: Words): string[] {
  const { step, note, until, channel } = taken;
  if (step === 'decided') return decisionInWords(taken, t);
  const told = t(`mySuggestion.step.${step}`, {
    owner: note ?? '',
    known: known(note),
    note: note ?? '',
    dated: until === null ? 'no' : 'yes',
    until: until === null ? '' : formatDay(until, locale),
    channel: selectable(channel ?? 'record'),
  });
  return [[told, saidHow(taken, t)].filter(Boolean).join(' ')];
}

const SAID_BACK: readonly string[] = ['seen', 'confirmed', 'reopened'];

/** What someone of the office wrote down for them, and how they said it. */
function saidHow({ step, channel }: StepShown, t: Translate): string {
  const heard = actingChannels.find((known) => known === channel);
  return heard && SAID_BACK.includes(step) ? t('mySuggestion.youTold', { channel: selectable(heard) }) : '';
}

/** As much of what someone said as names it. */
export const named = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 77).trimEnd()}…`);
