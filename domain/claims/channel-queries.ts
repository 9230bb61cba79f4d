import type { ActingChannel } from '../activity/words';
import type { Viewer } from '../viewer';
import type { Claim } from './queries';

/** How the office last heard of a claim that claimById let through: proposed for what is written next. */
export const lastChannel = (viewer: Viewer, claim: Claim): ActingChannel | null =>
  (viewer.db
    .prepared(
      `select channel from activity where subject_kind = 'claim' and subject_id = ? and channel is not null
       order by seq desc limit 1`,
    )
    .pluck()
    .get(claim.id) as ActingChannel | undefined) ?? null;
