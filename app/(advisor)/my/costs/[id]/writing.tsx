import { getTranslations } from 'next-intl/server';
import { errorText } from '@/app/_request/form-errors';
import { newOnce } from '@/app/_request/once';
import { ChangeCost } from '@/components/claims/change-cost';
import { CostsForm } from '@/components/claims/costs-form';
import { CheckAndSend, WhatIsMissing } from '@/components/claims/my-claim';
import { WritingHead } from '@/components/claims/my-claim-head';
import { ReceiptQuestion } from '@/components/claims/receipt-question';
import type { Claim } from '@/domain/claims/queries';
import { receiptIsSettled } from '@/domain/claims/receipt';
import { addToMine, changeMine, dropFromMine, dropReceiptOfMine, sayOfReceipt, sendMine } from '../actions';

type Search = Record<string, string | string[] | undefined>;

/** What a claim that is still being written asks next: one more cost, another amount, a receipt, or to be sent. */
export async function Writing({ claim, search }: { claim: Claim; search: Search }) {
  const t = await getTranslations('costs');
  const changed = claim.lines.find(({ id }) => id === search.change);
  const asked = claim.lines.find(({ id }) => id === search.line) ?? claim.lines.find((line) => !receiptIsSettled(line));
  if (search.add !== undefined || claim.lines.length === 0)
    return (
      <>
        <WritingHead claim={claim} step="add" />
        <WhatIsMissing claim={claim} />
        <CostsForm action={addToMine} hidden={{ once: newOnce(), claimId: claim.id }} button={t('goOn')} />
      </>
    );
  if (changed)
    return (
      <>
        <WritingHead claim={claim} step="change" />
        <ChangeCost claim={claim} line={changed} action={changeMine} path={`/my/costs/${claim.id}`} />
      </>
    );
  if (asked) {
    const refusal = typeof search.refused === 'string' ? await errorText(search.refused) : undefined;
    return (
      <>
        <WritingHead claim={claim} step="receipt" line={asked} />
        <WhatIsMissing claim={claim} />
        <ReceiptQuestion
          {...{ claimId: claim.id, line: asked, refusal, say: sayOfReceipt, drop: dropReceiptOfMine }}
          once={newOnce()}
          back="mine"
        />
      </>
    );
  }
  return (
    <>
      <WritingHead claim={claim} step="check" />
      <WhatIsMissing claim={claim} />
      <CheckAndSend claim={claim} actions={{ drop: dropFromMine, submit: sendMine }} />
    </>
  );
}
