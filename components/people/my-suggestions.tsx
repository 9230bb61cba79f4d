import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Row, Rows } from '@/components/ui/blocks';
import type { SuggestionMade } from '@/domain/advisors/brought-queries';
import { SuggestionLoop } from './suggestion-loop';

/** What became of each thing an advisor said, in words to them. */
export function MySuggestions({ suggestions }: { suggestions: readonly SuggestionMade[] }) {
  return (
    <Rows>
      {suggestions.map((suggestion) => (
        <Row key={suggestion.id} end={<SuggestionLoop loop={suggestion.loop} />}>
          <MySuggestion suggestion={suggestion} />
        </Row>
      ))}
    </Rows>
  );
}

async function MySuggestion({ suggestion }: { suggestion: SuggestionMade }) {
  const t = await getTranslations();
  return (
    <>
      <p className="said">{t('brought.suggestion', { text: suggestion.text })}</p>
      {suggestion.loop.decision === null ? <Waiting suggestion={suggestion} /> : <Decided suggestion={suggestion} />}
    </>
  );
}

async function Decided({ suggestion: { loop } }: { suggestion: SuggestionMade }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (loop.decision === null || loop.decidedOn === null) return null;
  return (
    <>
      <p>{t(`my.decided-${loop.decision}`, { day: formatDay(loop.decidedOn, locale) })}</p>
      {loop.reason && <p>{t('my.because', { reason: t(`words.notAdoptedReasons.${loop.reason}`) })}</p>}
      {loop.note && <p>{loop.note}</p>}
      {loop.toldOn && <p className="soft">{t('my.toldYou', { day: formatDay(loop.toldOn, locale) })}</p>}
    </>
  );
}

async function Waiting({ suggestion: { loop, ownerName, dueOn } }: { suggestion: SuggestionMade }) {
  const t = await getTranslations('my');
  const locale = await getLocale();
  const lines = [
    t('notYet'),
    loop.acknowledgedOn && t('gotIt', { day: formatDay(loop.acknowledgedOn, locale) }),
    ownerName && t('whoAnswers', { name: ownerName }),
    dueOn && t('dueBy', { day: formatDay(dueOn, locale) }),
  ];
  return <p>{lines.filter(Boolean).join(' ')}</p>;
}
