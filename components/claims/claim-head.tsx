import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMoney } from '@/components/format';
import { Tag } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { type Day, daysBetween } from '@/domain/calendar';
import { dueCents, overAdvanceCents } from '@/domain/claims/lifecycle';
import type { Claim } from '@/domain/claims/queries';
import { placeLine } from './cost-words';
import { toneOfClaim } from './tone';

type Props = { claim: Claim; today: Day /** The person's own page, where the viewer opens it. */; href: string | null };

/** Whose claim, for what, how long they have waited, and what comes to them. */
export async function ClaimHead({ claim, today, href }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { state, on, claimedCents, allowedCents, advanceCents } = claim;
  const money = (cents: number) => formatMoney(cents, locale);
  const lead = t(`claims.stands.${state}`, {
    name: claim.name,
    asked: money(claimedCents),
    due: money(dueCents(allowedCents, advanceCents)),
    day: formatDay(claim.paidOn ?? claim.returnedOn ?? claim.approvedOn ?? today, locale),
    days: on === null ? 0 : daysBetween(on, claim.paidOn ?? today),
  });
  const over = overAdvanceCents(allowedCents, advanceCents);
  return (
    <>
      <PageHead
        up={{ href: '/claims', label: t('common.up', { page: t('claims.title') }) }}
        title={claim.name}
        below={
          <>
            {placeLine(claim, on === null ? '' : formatDay(on, locale))}{' '}
            <Tag tone={toneOfClaim(state)}>{t(`words.claimStates.${state}`)}</Tag>{' '}
            {href && (
              <a className="reach" href={href}>
                {t('claims.theirPage')}
              </a>
            )}
          </>
        }
        lead={lead}
      />
      {advanceCents > 0 && (
        <p>
          {over > 0
            ? t('claims.overAdvance', { advance: money(advanceCents), over: money(over) })
            : t('claims.advanceGiven', {
                advance: money(advanceCents),
                due: money(dueCents(allowedCents, advanceCents)),
              })}
        </p>
      )}
      {claim.imported && <p className="soft">{t('claims.fromRecords')}</p>}
    </>
  );
}
