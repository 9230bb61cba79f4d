import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm';
import { newId } from '@/db/columns';
import { command, done, refuse } from '../command';
import type { Viewer } from '../viewer';
import { askToSignInForm, codeForm, linkForm } from './forms';
import { CODE_LASTS, MOST_WRONG_TRIES } from './lifetimes';
import { canAskIn } from './policy';
import { memberByEmail, rolesOf } from './queries';
import { signInRequests } from './table';
import { codeHashOf, hashOf, newCode, newToken } from './tokens';

/** What the mail to someone known says; null for an address nobody here has, after the same work. */
export type SignInMail = { personId: string; code: string; link: string } | null;

/** Asks for a mail with a code and a link. Earlier ones asked for in the same browser die. */
export const askToSignIn = command({
  name: 'ask-to-sign-in',
  form: askToSignInForm,
  load: (viewer, input) => ({ member: memberByEmail(viewer, input.email) }),
  may: canAskIn,
  run: ({ viewer, input, subject, now }) => {
    const [id, code, link] = [newId(), newCode(), newToken()];
    const personId = subject.member?.personId ?? null;
    const browserHash = hashOf(input.browser);
    const { orm } = viewer.db;
    orm
      .update(signInRequests)
      .set({ endsAt: now })
      .where(and(eq(signInRequests.browserHash, browserHash), gt(signInRequests.endsAt, now)))
      .run();
    const hashes = { codeHash: codeHashOf(code, input.browser), linkHash: hashOf(link), browserHash };
    orm
      .insert(signInRequests)
      .values({ id, personId, ...hashes, askedAt: now, endsAt: now + CODE_LASTS })
      .run();
    const mail: SignInMail = personId ? { personId, code, link } : null;
    return done(mail, { subject: 'sign-in', id });
  },
});

/** Tries the code of the mail. A wrong one is written down, which is why it is not a refusal; five end it. */
export const signInByCode = command({
  name: 'sign-in-by-code',
  form: codeForm,
  load: (viewer, input) => ({ request: openRequest(viewer, input.browser) }),
  may: canAskIn,
  run: ({ viewer, input, subject, now }) => {
    const { request } = subject;
    if (!request || request.endsAt <= now || request.wrongTries >= MOST_WRONG_TRIES) return refuse('code-over');
    const personId =
      request.codeHash === codeHashOf(input.code, input.browser) ? stillMember(viewer, request.personId) : null;
    const change = personId ? { usedAt: now } : { wrongTries: request.wrongTries + 1 };
    viewer.db.orm.update(signInRequests).set(change).where(eq(signInRequests.id, request.id)).run();
    return done({ personId }, { subject: 'sign-in', id: request.id, fields: Object.keys(change) });
  },
});

/** Uses the link of the mail, once, in any browser. */
export const signInByLink = command({
  name: 'sign-in-by-link',
  form: linkForm,
  load: (viewer, input) => ({ request: requestOfLink(viewer, input.link) }),
  may: canAskIn,
  run: ({ viewer, subject, now }) => {
    const { request } = subject;
    if (!request || request.usedAt !== null || request.endsAt <= now) return refuse('link-over');
    const personId = stillMember(viewer, request.personId);
    if (!personId) return refuse('link-over');
    viewer.db.orm.update(signInRequests).set({ usedAt: now }).where(eq(signInRequests.id, request.id)).run();
    return done({ personId }, { subject: 'sign-in', id: request.id, fields: ['usedAt'] });
  },
});

type Request = typeof signInRequests.$inferSelect;

const openRequest = (viewer: Viewer, browser: string): Request | undefined =>
  viewer.db.orm
    .select()
    .from(signInRequests)
    .where(
      and(
        eq(signInRequests.browserHash, hashOf(browser)),
        isNull(signInRequests.usedAt),
        lt(signInRequests.wrongTries, MOST_WRONG_TRIES),
      ),
    )
    .orderBy(desc(signInRequests.askedAt), desc(signInRequests.id))
    .limit(1)
    .get();

const requestOfLink = (viewer: Viewer, link: string): Request | undefined =>
  viewer.db.orm
    .select()
    .from(signInRequests)
    .where(eq(signInRequests.linkHash, hashOf(link)))
    .get();

function stillMember(viewer: Viewer, personId: string | null): string | null {
  if (personId === null || rolesOf(viewer, personId).roles.length === 0) return null;
  const enabled = viewer.db.sql.prepare('select 1 from people where id = ? and disabled_at is null').get(personId);
  return enabled ? personId : null;
}
