import { getTranslations } from 'next-intl/server';
import { formatMinutes, formatMoney } from '@/components/format';
import { Block, LinkButton, Row, Rows } from '@/components/ui/blocks';
import type { BallotCast } from '@/domain/advisors/brought-queries';
import type { OwnSums } from '@/domain/advisors/sums-queries';
import type { Language } from '@/domain/people/words';

type MyPartProps = { came: number; ballots: readonly BallotCast[]; sums: OwnSums; locale: Language };

/** Meetings, votes, other work and costs of an advisor, a sentence each, with the way to the whole of it. */
export async function MyPart({ came, ballots, sums, locale }: MyPartProps) {
  const t = await getTranslations('my');
  const costs = [
    sums.paidCents > 0 && t('costsLine', { money: formatMoney(sums.paidCents, locale) }),
    sums.dueCents > 0 && t('costsWaiting', { money: formatMoney(sums.dueCents, locale) }),
  ].filter(Boolean);
  return (
    <Block id="part" title={t('restTitle')}>
      <Rows>
        <Row end={<More href="/my/meetings" label={t('meetingsAll')} />}>
          <p>{t('meetingsLine', { came })}</p>
          {sums.workMinutes > 0 && <p>{t('workLine', { time: formatMinutes(sums.workMinutes, locale) })}</p>}
        </Row>
        {ballots.length > 0 && (
          <Row end={<More href="/my/meetings#votes" label={t('votesAll')} />}>
            <p>{t('votesLine', { votes: ballots.length, decided: ballots.filter(turned).length })}</p>
          </Row>
        )}
        <Row end={<More href="/my/costs" label={t('costsAll')} />}>
          <p>{costs.length === 0 ? t('costsNone') : costs.join(' ')}</p>
        </Row>
      </Rows>
    </Block>
  );
}

const turned = ({ outcome }: BallotCast): boolean => outcome.decisiveForAdvisors === true;

function More({ href, label }: { href: string; label: string }) {
  return (
    <LinkButton quiet href={href}>
      {label}
    </LinkButton>
  );
}
