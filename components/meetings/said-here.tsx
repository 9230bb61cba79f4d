import { getTranslations } from 'next-intl/server';
import { SuggestionLoop } from '@/components/people/suggestion-loop';
import { Block, Row, Rows, Tag } from '@/components/ui/blocks';
import type { Story } from '@/domain/meetings/meeting-queries';
import type { SuggestionHeard } from '@/domain/suggestions/queries';

/** The stories that were told; whose, only by consent. */
export async function StoriesTold({ stories }: { stories: readonly Story[] }) {
  const t = await getTranslations();
  if (stories.length === 0) return null;
  return (
    <Block id="stories" title={t('meetings.storiesTitle')}>
      <ul className="lines">
        {stories.map(({ id, kind: word, name }) => {
          const kind = t(`words.storyKinds.${word}`);
          return <li key={id}>{name === null ? kind : t('meetings.storyOf', { kind, name })}</li>;
        })}
      </ul>
    </Block>
  );
}

/** What was suggested, in the speaker's words, with what became of it; who opens the meeting opens its page. */
export async function SaidHere({ said }: { said: readonly SuggestionHeard[] }) {
  const t = await getTranslations();
  if (said.length === 0) return null;
  return (
    <Block id="said" title={t('meetings.saidTitle')}>
      <Rows>
        {said.map(({ id, text, name, loop }) => (
          <Row
            key={id}
            end={
              <Tag tone={loop.decision?.startsWith('adopted') ? 'ok' : undefined}>
                {loop.decision ? t(`words.decisions.${loop.decision}`) : t('brought.waiting')}
              </Tag>
            }
          >
            <a className="said block" href={`/suggestions/${id}`}>
              {t('brought.suggestion', { text })}
            </a>
            <span className="block soft small">{name ?? t('meetings.anonymous')}</span>
            <SuggestionLoop loop={loop} />
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
