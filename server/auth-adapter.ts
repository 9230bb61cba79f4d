import type { Adapter, AdapterUser } from 'next-auth/adapters';
import { linkAccount } from '@/domain/access/account-commands';
import { memberByEmail, personOfAccount, sessionOf } from '@/domain/access/queries';
import { endSession, startSession } from '@/domain/access/session-commands';
import { hashOf } from '@/domain/access/tokens';
import { visitor } from '@/domain/viewer';
import { clock } from './clock';
import { database } from './database';

const FAR_OFF = 90 * 24 * 3_600_000;

/** next-auth only ever needs to know which person it is about. */
const user = (id: string): AdapterUser => ({ id, email: id, emailVerified: null });
const soon = (): Date => new Date(Date.now() + FAR_OFF);

/**
 * Where next-auth keeps its sessions: our tables, with only the hash of a token, and our own rules of when one
 * ends. `provedPerson` is whoever was just proved to be at the door.
 */
export function authAdapter(provedPerson: () => string | null): Adapter {
  const everyone = () => visitor(database());
  return {
    // People are added by the office, never by coming to the door.
    createUser: () => Promise.reject(new Error('Nobody signs themselves up.')),
    createVerificationToken: () => Promise.reject(new Error('Codes are ours.')),
    useVerificationToken: async ({ token }) => {
      const personId = provedPerson();
      return personId ? { identifier: personId, token, expires: soon() } : null;
    },
    getUser: async (id) => user(id),
    updateUser: async ({ id }) => user(id),
    getUserByEmail: async (email) => {
      const personId = provedPerson() ?? memberByEmail(everyone(), email)?.personId;
      return personId ? user(personId) : null;
    },
    getUserByAccount: async ({ provider, providerAccountId }) => {
      const personId = personOfAccount(everyone(), provider, providerAccountId);
      return personId ? user(personId) : null;
    },
    linkAccount: async ({ provider, providerAccountId, userId }) => {
      linkAccount(database(), { provider, providerAccountId, personId: userId });
    },
    createSession: async ({ sessionToken, userId }) => {
      startSession(database(), hashOf(sessionToken), userId, clock());
      return { sessionToken, userId, expires: soon() };
    },
    getSessionAndUser: async (sessionToken) => {
      const session = sessionOf(everyone(), hashOf(sessionToken), clock());
      if (!session) return null;
      return { session: { sessionToken, userId: session.personId, expires: soon() }, user: user(session.personId) };
    },
    updateSession: async () => null,
    deleteSession: async (sessionToken) => endSession(database(), hashOf(sessionToken)),
  };
}
