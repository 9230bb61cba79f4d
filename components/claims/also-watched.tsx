import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMoney } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { OverCap } from '@/domain/claims/over-cap-queries';
import type { WaitingClaim } from '@/domain/claims/waiting-queries';

/** Claims sent back and not heard of since: a call settles most of them. */
export async function Stuck({ claims }: { claims: readonly WaitingClaim[] }) {
  const t = await getTranslations('claims');
  const locale = await getLocale();
  if (claims.length === 0) return null;
  return (
    <Block title={t('stuckTitle')} id="stuck">
      <p className="soft">{t('stuckHint')}</p>
      <Rows>
        {claims.map(({ claimId, name, since, days, cents }) => (
          <Row key={claimId} when={formatDay(since, locale)} end={<span className="num">{t('days', { days })}</span>}>
            <a className="reach" href={`/claims/${claimId}`}>
              {name}
            </a>{' '}
            {formatMoney(cents, locale)}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

/** Who lays out more than the rates give back, again and again. */
export async function RatesTooLow({ people }: { people: readonly OverCap[] }) {
  const t = await getTranslations('claims');
  const locale = await getLocale();
  if (people.length === 0) return null;
  return (
    <Block title={t('overCapTitle')} id="over-cap">
      <p className="soft">{t('overCapHint')}</p>
      <Rows>
        {people.map(({ personId, name, lines, shortCents }) => (
          <Row key={personId}>
            <a className="reach" href={`/claims?person=${personId}&state=all`}>
              {name}
            </a>{' '}
            {t('overCapOf', { lines, money: formatMoney(shortCents, locale) })}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
