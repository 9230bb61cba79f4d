import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { Note } from '@/components/ui/blocks';
import type { Twin } from '@/domain/claims/twin-queries';

/** The same cost stands in another claim: to be looked at, not refused. Two tickets can cost the same. */
export async function Twins({ twins }: { twins: readonly Twin[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (twins.length === 0) return null;
  return (
    <Note tone="warn">
      {twins.map(({ lineId, kind, cents, otherClaimId }) => (
        <p key={lineId}>
          {t('claims.twin', { kind: t(`words.expenseKinds.${kind}`), money: formatMoney(cents, locale) })}{' '}
          <a className="reach" href={`/claims/${otherClaimId}`}>
            {t('claims.seeTwin')}
          </a>
        </p>
      ))}
    </Note>
  );
}
