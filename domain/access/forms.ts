import { z } from 'zod';
import { idField } from '../fields';

const token = z.string().min(20).max(200);
const secondFactorCode = z.string().trim().min(6, 'wrong-code').max(24, 'wrong-code');

/** `browser` is a token of the browser that asks, from its cookie: a code is worth nothing in another one. */
export const askToSignInForm = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  browser: token,
});
export const codeForm = z.object({ code: z.string().transform((text) => text.replace(/\D/g, '')), browser: token });
export const linkForm = z.object({ link: token });

/** `session` is the hash of the session's token. */
export const secondFactorForm = z.object({ code: secondFactorCode, session: z.string().length(64) });

export const personForm = z.object({ personId: idField });
