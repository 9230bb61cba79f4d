import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { Language } from '@/domain/people/words';
import type { StepShown } from '@/domain/suggestions/standing-queries';

type Props = { steps: readonly StepShown[]; raisedOn: Day; said: string };

/** Everything that happened with a suggestion, the latest first: what, when, how, by whom. */
export async function SuggestionHistory({ steps, raisedOn, said }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Block id="history" title={t('suggestions.historyTitle')}>
      <Rows>
        {steps.toReversed().map((step) => (
          <Row key={step.id} when={formatDayMedium(step.on, locale)}>
            {stepInWords(step, t, locale)}
            {step.by !== null && <span className="soft"> {t('suggestions.notedBy', { name: step.by })}</span>}
            <Note step={step} />
          </Row>
        ))}
        <Row when={formatDayMedium(raisedOn, locale)}>{t('suggestions.step.said', { name: said })}</Row>
      </Rows>
    </Block>
  );
}

/** The name of an owner stands in the sentence; what else there is to say stands under it. */
function Note({ step: { step, note } }: { step: StepShown }) {
  if (note === null || step === 'assigned') return null;
  return <span className="block whitespace-pre-line soft">{note}</span>;
}

function stepInWords({ step, decision, reason, note, until, channel }: StepShown, t: Translate, locale: Language) {
  const how = channel === null ? '' : t(`words.toldChannels.${channel}`);
  const day = until === null ? '' : formatDay(until, locale);
  switch (step) {
    case 'decided':
      return t('suggestions.step.decided', {
        decision: decision === null ? '' : t(`words.decisions.${decision}`),
        known: reason === null ? 'no' : 'yes',
        reason: reason === null ? '' : t(`words.notAdoptedReasons.${reason}`),
      });
    case 'assigned':
      return t('suggestions.step.assigned', { owner: note ?? '', dated: until === null ? 'no' : 'yes', day });
    case 'paused':
      return t('suggestions.step.paused', { day });
    default:
      return t(`suggestions.step.${step}`, { known: channel === null ? 'no' : 'yes', how });
  }
}
