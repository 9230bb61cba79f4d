import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { OwnSuggestion } from '@/domain/suggestions/waiting-queries';
import { stepForMe } from './my-words';

/** All that happened with what an advisor said, with its days. */
export async function MyStory({ suggestion }: { suggestion: OwnSuggestion }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { raisedOn, group, steps } = suggestion;
  const said = t('mySuggestion.step.said', { known: group === null ? 'no' : 'yes', group: group ?? '' });
  const lines = steps.map((step) => ({ id: step.id, on: step.on, told: stepForMe(step, { t, locale }) }));
  return (
    <Block id="story" title={t('mySuggestion.storyTitle')}>
      <Rows>
        {[{ id: 'said', on: raisedOn, told: [said] }, ...lines].map(({ id, on, told }) => (
          <Row key={id} when={formatDayMedium(on, locale)}>
            {told.map((line) => (
              <p key={line} className="whitespace-pre-line">
                {line}
              </p>
            ))}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
