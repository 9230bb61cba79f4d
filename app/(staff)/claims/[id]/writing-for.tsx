import { getTranslations } from 'next-intl/server';
import { errorText } from '@/app/_request/form-errors';
import { newOnce } from '@/app/_request/once';
import { ChangeCost } from '@/components/claims/change-cost';
import { CostsForm } from '@/components/claims/costs-form';
import { ReceiptQuestion } from '@/components/claims/receipt-question';
import { SendFor } from '@/components/claims/send-for';
import { WhoAsks } from '@/components/claims/who-asks';
import { Sheet } from '@/components/ui/blocks';
import { type ActingChannel, actingChannels } from '@/domain/activity/words';
import { lastChannel } from '@/domain/claims/channel-queries';
import { canSpeakFor, isOnBehalf } from '@/domain/claims/policy';
import type { Claim } from '@/domain/claims/queries';
import { receiptIsSettled } from '@/domain/claims/receipt';
import type { Viewer } from '@/domain/viewer';
import { addTo, change, drop, dropOneReceipt, sayOfReceipt, submit } from '../actions';

type Search = Record<string, string | string[] | undefined>;

/** Writes a claim for someone: first how it reached the office, where nobody said, then as they would themselves. */
export async function WritingFor({ viewer, claim, search }: { viewer: Viewer; claim: Claim; search: Search }) {
  const t = await getTranslations('costs');
  const said = actingChannels.find((channel) => channel === search.by) ?? lastChannel(viewer, claim);
  if (!canSpeakFor(viewer, claim) || (isOnBehalf(viewer, claim) && said === null)) return <WhoAsks claim={claim} />;
  const channel: ActingChannel | undefined = said ?? undefined;
  const path = `/claims/${claim.id}`;
  const hidden: Readonly<Record<string, string>> = channel ? { channel } : {};
  const params = search.by === undefined ? {} : { by: channel };
  const changed = claim.lines.find(({ id }) => id === search.change);
  const asked = claim.lines.find(({ id }) => id === search.line) ?? claim.lines.find((line) => !receiptIsSettled(line));
  if (search.add !== undefined || claim.lines.length === 0)
    return (
      <Sheet title={t('addTitle')}>
        <CostsForm action={addTo} hidden={{ once: newOnce(), claimId: claim.id, ...hidden }} button={t('goOn')} />
      </Sheet>
    );
  if (changed)
    return (
      <Sheet title={t('changeTitle')}>
        <ChangeCost claim={claim} line={changed} action={change} path={path} channel={channel} />
      </Sheet>
    );
  return (
    <>
      <SendFor {...{ claim, path, params, hidden, drop, submit }} ready={claim.lines.every(receiptIsSettled)} />
      {asked && (
        <ReceiptQuestion
          {...{ claimId: claim.id, line: asked, channel, say: sayOfReceipt, drop: dropOneReceipt }}
          once={newOnce()}
          back="office"
          named
          refusal={typeof search.refused === 'string' ? await errorText(search.refused) : undefined}
        />
      )}
    </>
  );
}
