import { z } from 'zod';
import { isLocalHost } from './local';

const flag = (name: string) =>
  z
    .enum(['0', '1'], `${name} must be 1 or 0.`)
    .default('0')
    .transform((value) => value === '1');

const isWebAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
};
const isMailServer = (text: string): boolean => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol);
const isIssuer = (text: string): boolean =>
  URL.canParse(text) && (text.startsWith('https:') || isLocalHost(new URL(text).host));

/** What each setting must be. A message is the whole line the person at the terminal reads. */
const shape = z.object({
  PORT: z.coerce
    .number('PORT must be a whole number from 1 to 65535, such as 3000.')
    .int('PORT must be a whole number from 1 to 65535, such as 3000.')
    .min(1, 'PORT must be a whole number from 1 to 65535, such as 3000.')
    .max(65535, 'PORT must be a whole number from 1 to 65535, such as 3000.')
    .default(3000),
  HEARD_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HEARD_HOST must be a host name or an address, such as localhost or 0.0.0.0.')
    .default('localhost'),
  HEARD_URL: z
    .string()
    .refine(
      isWebAddress,
      'HEARD_URL must be the address people type, such as https://heard.example.ca, with nothing after it.',
    )
    .optional(),
  HEARD_DATA: z.string().default('data'),
  HEARD_SMTP_URL: z
    .string()
    .refine(isMailServer, 'HEARD_SMTP_URL must look like smtps://user:password@mail.example.ca:465 or smtp://….')
    .optional(),
  HEARD_MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]+<[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/,
      'HEARD_MAIL_FROM must be an email address, such as Heard <heard@example.ca>.',
    )
    .optional(),
  HEARD_OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'HEARD_OIDC_ISSUER must be the https address of your identity provider.')
    .optional(),
  HEARD_OIDC_CLIENT_ID: z.string().optional(),
  HEARD_OIDC_CLIENT_SECRET: z.string().optional(),
  HEARD_OIDC_NAME: z.string().max(60, 'HEARD_OIDC_NAME must be 60 characters or fewer.').optional(),
  HEARD_DEMO: flag('HEARD_DEMO'),
  HEARD_TEST: flag('HEARD_TEST'),
  HEARD_CLOCK_OFFSET_MS: z.coerce.number('HEARD_CLOCK_OFFSET_MS must be a number of milliseconds.').int().default(0),
  NODE_ENV: z.string().default('development'),
  /** Set by server/listen.mjs alone: the host the server really listens on. */
  HEARD_LISTENS_ON: z.string().optional(),
});

/** What may be set from outside. */
export const settingNames = Object.keys(shape.shape).filter(
  (name) => name !== 'NODE_ENV' && name !== 'HEARD_LISTENS_ON',
);

export type Settings = z.output<typeof shape>;

/** The settings together: some only make sense beside others. */
export const settingsForm = shape.superRefine((s, context) => {
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  if (!isLocalHost(s.HEARD_HOST) && !s.HEARD_URL) {
    refuse('HEARD_URL is needed when HEARD_HOST is not localhost: links in mail are made from it.');
  }
  if (s.HEARD_SMTP_URL && !s.HEARD_MAIL_FROM) {
    refuse('HEARD_MAIL_FROM is needed with HEARD_SMTP_URL: it is who the mail comes from.');
  }
  const oidc = [s.HEARD_OIDC_ISSUER, s.HEARD_OIDC_CLIENT_ID, s.HEARD_OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (oidc === 1 || oidc === 2) {
    refuse('HEARD_OIDC_ISSUER, HEARD_OIDC_CLIENT_ID and HEARD_OIDC_CLIENT_SECRET go together: give all three or none.');
  }
  if (s.HEARD_CLOCK_OFFSET_MS !== 0 && s.NODE_ENV === 'production' && !s.HEARD_TEST) {
    refuse('HEARD_CLOCK_OFFSET_MS is for tests: a real house keeps the real time.');
  }
});
