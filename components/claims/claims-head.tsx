import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { LinkButton, Note } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import type { WaitingClaim } from '@/domain/claims/waiting-queries';

type Props = {
  waiting: readonly WaitingClaim[];
  /** What a narrowed list comes to. */
  found: { total: number; cents: number } | null;
  /** What was just done with several. */
  done: { what: 'approved' | 'paid'; count: number } | null;
};

/** Who waits longest and for how much, and where a claim is written down for someone. */
export async function ClaimsHead({ waiting, found, done }: Props) {
  const t = await getTranslations('claims');
  const locale = await getLocale();
  const owed = waiting.filter(({ next }) => next !== 'hear-from');
  const [longest] = owed;
  const sum = (of: readonly WaitingClaim[]) => of.reduce((cents, claim) => cents + claim.cents, 0);
  const theirs = owed.filter(({ personId }) => personId === longest?.personId);
  const lead = longest
    ? t('leadWaiting', {
        name: longest.name,
        days: longest.days,
        money: formatMoney(sum(theirs), locale),
        count: owed.length,
        all: formatMoney(sum(owed), locale),
      })
    : t('leadNone');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={found ? t('leadFound', { total: found.total, money: formatMoney(found.cents, locale) }) : lead}
      />
      {done && <Note>{t(`done.${done.what}`, { count: done.count })}</Note>}
      <div className="actions">
        <LinkButton href="/claims/new">{t('writeDown')}</LinkButton>
        <LinkButton href="/claims/honoraria" quiet>
          {t('honorariaTitle')}
        </LinkButton>
      </div>
    </>
  );
}
