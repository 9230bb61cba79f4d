import type { Viewer } from '../viewer';
import { needsSecondFactor } from './lifetimes';
import { memberByEmail, personOfAccount, rolesOf } from './queries';

/** What the office's identity provider says of someone. */
export type OfficeClaims = { provider: string; accountId: string; email: string | null; emailVerified: boolean };

/**
 * The person an identity provider vouches for, when the office gave them an office role before: by the account
 * seen earlier, else by an address that the provider has verified. Nobody else comes in this way.
 */
export function officeMember(viewer: Viewer, claims: OfficeClaims): string | null {
  const linked = personOfAccount(viewer, claims.provider, claims.accountId);
  const byEmail = claims.email && claims.emailVerified ? (memberByEmail(viewer, claims.email)?.personId ?? null) : null;
  const personId = linked ?? byEmail;
  if (!personId || !needsSecondFactor(rolesOf(viewer, personId).roles)) return null;
  const enabled = viewer.db.sql.prepare('select 1 from people where id = ? and disabled_at is null').get(personId);
  return enabled ? personId : null;
}
