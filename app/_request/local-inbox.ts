import { headers } from 'next/headers';
import { env } from '@/server/env';
import { isAtHome } from './origin';

/** Whether mail lands in the local inbox and this visitor may see it: nothing here can be reached from elsewhere. */
export const localInboxIsOpen = async (): Promise<boolean> =>
  env().HEARD_SMTP_URL === undefined && isAtHome(await headers());
