import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { canPlan } from './policy';

type GroupToPlan = { id: string; name: string };

/** The groups a meeting may be planned for: those that have not ended. By name. */
export const groupsToPlan = (viewer: Viewer, today: Day): GroupToPlan[] =>
  canPlan(viewer)
    ? (viewer.db
        .prepared('select id, name from groups where coalesce(closed_on, :today) >= :today order by name_key')
        .all({ today }) as GroupToPlan[])
    : [];
