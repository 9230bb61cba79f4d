import { getLocale, getTranslations } from 'next-intl/server';
import { errorText } from '@/app/_request/form-errors';
import { newOnce } from '@/app/_request/once';
import { costName } from '@/components/claims/cost-words';
import { SendReceipt } from '@/components/claims/receipt-question';
import { formatMoney } from '@/components/format';
import { Sheet } from '@/components/ui/blocks';
import type { Claim } from '@/domain/claims/queries';

type Props = { claim: Claim; search: Record<string, string | string[] | undefined> };

/** The receipt of a claim that was sent, come by post or handed in on paper. */
export async function LateReceipt({ claim, search }: Props) {
  const line = claim.lines.find(({ id }) => id === search.line);
  if (!line || claim.state === 'paid') return null;
  const t = await getTranslations();
  const locale = await getLocale();
  const about = { what: costName(line, t, locale), money: formatMoney(line.claimedCents, locale) };
  const refusal = typeof search.refused === 'string' ? await errorText(search.refused) : undefined;
  return (
    <Sheet title={t('costs.receiptFor', about)}>
      <SendReceipt {...{ claimId: claim.id, line, refusal }} once={newOnce()} back="office" channel="paper" />
    </Sheet>
  );
}
