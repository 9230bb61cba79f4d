import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { SuggestionLoop } from '@/components/people/suggestion-loop';
import { Row, Rows, Tag } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { OwnSuggestion } from '@/domain/suggestions/waiting-queries';
import { decisionInWords, named, standsForMe } from './my-words';

type MySuggestionsProps = { suggestions: readonly OwnSuggestion[]; today: Day };

/** What became of each thing an advisor said, in words to them, and the way to its page. */
export async function MySuggestions({ suggestions, today }: MySuggestionsProps) {
  return (
    <Rows>
      {suggestions.map((suggestion) => (
        <Row key={suggestion.id} end={<SuggestionLoop loop={suggestion.loop} />}>
          <MySuggestion suggestion={suggestion} today={today} />
        </Row>
      ))}
    </Rows>
  );
}

async function MySuggestion({ suggestion, today }: { suggestion: OwnSuggestion; today: Day }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { id, text, raisedOn, state, loop } = suggestion;
  return (
    <>
      <p className="soft">
        {formatDayMedium(raisedOn, locale)} {state === 'told' && <Tag tone="ok">{t('mySuggestion.newAnswer')}</Tag>}
      </p>
      <p className="said whitespace-pre-line">{t('brought.suggestion', { text })}</p>
      {decisionInWords(loop, t).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{standsForMe(suggestion, today, { t, locale })}</p>
      <a
        className="reach"
        href={`/my/suggestions/${id}`}
        aria-label={t('mySuggestion.aboutThis', { text: named(text) })}
      >
        {t('mySuggestion.about')}
      </a>
    </>
  );
}
