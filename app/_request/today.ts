import { type Day, dayOf } from '@/domain/calendar';
import { ohtOf } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';

/** Today in the team's zone. */
export const todayFor = (viewer: Viewer): Day => dayOf(clock(), ohtOf(viewer).timeZone);
