import { getTranslations } from 'next-intl/server';
import { Advance, Approve, Pay, SendBack } from '@/components/claims/claim-steps';
import { LinesTable } from '@/components/claims/lines-table';
import { Block, Sheet } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import { mayNext } from '@/domain/claims/lifecycle';
import { canJudge, canPay } from '@/domain/claims/policy';
import type { Claim } from '@/domain/claims/queries';
import type { Viewer } from '@/domain/viewer';
import { advance, approve, pay, sendBack } from '../actions';

/** The one thing to do next with a claim that was sent, and below it what else may be done. */
export async function NextStep({ viewer, claim, today }: { viewer: Viewer; claim: Claim; today: Day }) {
  const t = await getTranslations('claims');
  const [judges, pays] = [canJudge(viewer, claim), canPay(viewer, claim)];
  const approves = judges && mayNext(claim, 'approve');
  if (approves)
    return (
      <Sheet title={t('toApprove')}>
        <Approve claim={claim} action={approve} />
        <div className="mt-6">
          <SendBack claim={claim} action={sendBack} />
          {pays && <Advance claim={claim} action={advance} />}
        </div>
      </Sheet>
    );
  return (
    <>
      {mayNext(claim, 'pay') && (
        <Sheet title={t('toPay')}>
          {pays ? <Pay claim={claim} action={pay} today={today} /> : <p>{t(judges ? 'financePays' : 'ownClaim')}</p>}
          <div className="mt-6">
            {judges && <SendBack claim={claim} action={sendBack} />}
            {pays && <Advance claim={claim} action={advance} />}
          </div>
        </Sheet>
      )}
      {mayNext(claim, 'approve') && <p>{t('ownClaim')}</p>}
      <Block title={t('linesCaption')} id="lines">
        <LinesTable claim={claim} judging={false} />
      </Block>
    </>
  );
}
