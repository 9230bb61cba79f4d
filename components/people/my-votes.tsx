import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium, formatMinutes } from '@/components/format';
import { Block, Row, Rows, Tag } from '@/components/ui/blocks';
import type { BallotCast, ContributionMade } from '@/domain/advisors/brought-queries';

/** How an advisor voted, what came of it, and whether the advisors' votes made it so. */
export async function MyVotes({ ballots }: { ballots: readonly BallotCast[] }) {
  const t = await getTranslations('my');
  const locale = await getLocale();
  if (ballots.length === 0) return null;
  return (
    <Block id="votes" title={t('votesTitle')}>
      <Rows>
        {ballots.map((ballot) => (
          <Row
            key={ballot.id}
            when={formatDayMedium(ballot.on, locale)}
            end={ballot.outcome.result && <Tag>{t(`result-${ballot.outcome.result}`)}</Tag>}
          >
            <p>{t.rich(`voted-${ballot.choice}`, { text: ballot.text, b: (inner) => <b>{inner}</b> })}</p>
            {ballot.outcome.decisiveForAdvisors && <p className="soft">{t('votesDecided')}</p>}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

/** What an advisor gave besides meetings, with the time it took. */
export async function MyWork({ work, minutes }: { work: readonly ContributionMade[]; minutes: number }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Block id="work" title={t('my.workTitle')}>
      {work.length === 0 && <p>{t('my.workNone')}</p>}
      {minutes > 0 && <p>{t('my.workTotal', { time: formatMinutes(minutes, locale) })}</p>}
      <Rows>
        {work.map((piece) => (
          <Row
            key={piece.id}
            when={formatDayMedium(piece.on, locale)}
            end={piece.minutes !== null && <Tag>{formatMinutes(piece.minutes, locale)}</Tag>}
          >
            {t('brought.contribution', { kind: t(`words.contributionKinds.${piece.contribution}`), what: piece.what })}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
