import type { Account, Profile } from 'next-auth';
import type { Provider } from 'next-auth/providers';
import { type OfficeClaims, officeMember } from '@/domain/access/office-queries';
import { visitor } from '@/domain/viewer';
import { database } from './database';
import { env } from './env';

export const OFFICE_PROVIDER = 'office';

/** The office's identity provider, where one is configured. */
export function officeProvider(): Provider[] {
  const { HEARD_OIDC_ISSUER, HEARD_OIDC_CLIENT_ID, HEARD_OIDC_CLIENT_SECRET } = env();
  if (!HEARD_OIDC_ISSUER) return [];
  return [
    {
      id: OFFICE_PROVIDER,
      name: 'Office',
      type: 'oidc',
      issuer: HEARD_OIDC_ISSUER,
      clientId: HEARD_OIDC_CLIENT_ID,
      clientSecret: HEARD_OIDC_CLIENT_SECRET,
      checks: ['pkce', 'state', 'nonce'],
      profile: (claims) => ({ id: claims.sub, email: claims.email }),
      // Safe here: `mayComeIn` lets in only a verified address of someone the office already gave a role.
      allowDangerousEmailAccountLinking: true,
    },
  ];
}

/** Whether someone the provider vouches for may come in. */
export function mayComeIn(account: Account | null | undefined, profile: Profile | undefined): boolean {
  if (account?.provider !== OFFICE_PROVIDER || !profile) return false;
  const claims: OfficeClaims = {
    provider: account.provider,
    accountId: account.providerAccountId,
    email: typeof profile.email === 'string' ? profile.email : null,
    emailVerified: profile.email_verified === true,
  };
  return officeMember(visitor(database()), claims) !== null;
}
