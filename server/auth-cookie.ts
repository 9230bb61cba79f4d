import { env } from './env';

const isSecure = (): boolean => env().origin.startsWith('https:');

/** The cookie that holds a session's token, and how cookies of ours are set. */
export const sessionCookie = (): string => (isSecure() ? '__Host-heard-session' : 'heard-session');
export const browserCookie = (): string => (isSecure() ? '__Host-heard-browser' : 'heard-browser');
/** The cookie that finds what was written when a session ended. */
export const keptCookie = (): string => (isSecure() ? '__Host-heard-kept' : 'heard-kept');

export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const;
