import { GET as health } from '../api/health/route';

export const dynamic = 'force-dynamic';

/** The same under a shorter name. */
export const GET = health;
