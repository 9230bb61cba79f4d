import { ohtOf } from '@/domain/settings/queries';
import { visitor } from '@/domain/viewer';
import { database } from '@/server/database';
import { env } from '@/server/env';

/** Whether this is the demo: the server was started as one, and its records say they are invented. Both. */
export const isDemo = (): boolean => env().HEARD_DEMO && ohtOf(visitor(database())).fictional === 1;
