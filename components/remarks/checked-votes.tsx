import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { Row, Rows } from '@/components/ui/blocks';
import type { CheckedVote } from '@/domain/remarks/checked-queries';
import { CheckEnd } from './check-state';
import { wrongHref } from './checked-words';

/** How an advisor voted, what came of it, whether the advisors' votes made it so, and what they said of the record. */
export async function CheckedVotes({ votes }: { votes: readonly CheckedVote[] }) {
  const t = await getTranslations('my');
  const locale = await getLocale();
  return (
    <Rows>
      {votes.map((vote) => (
        <Row
          key={vote.id}
          when={formatDayMedium(vote.on, locale)}
          end={
            <CheckEnd
              state={vote.state}
              said={vote.said?.id ?? null}
              wrong={{ href: wrongHref(vote), what: vote.text }}
            />
          }
        >
          <p>{t.rich(`voted-${vote.choice}`, { text: vote.text, b: (inner) => <b>{inner}</b> })}</p>
          <p className="soft">
            {[
              vote.group,
              vote.outcome.result && t(`result-${vote.outcome.result}`),
              vote.outcome.decisiveForAdvisors && t('votesDecided'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Row>
      ))}
    </Rows>
  );
}
