import { opens } from '@/app/(staff)/office-pages';
import type { GroupLinks } from '@/components/groups/group-actions';
import { withParams } from '@/components/ui/lists';
import type { GroupSeen } from '@/domain/seats/group-queries';
import type { Viewer } from '@/domain/viewer';

/** Where one goes on from a group, as far as this viewer may. */
export const linksOf = (viewer: Viewer, { id, closedOn }: GroupSeen): GroupLinks => ({
  log: closedOn === null && opens(viewer, '/meetings/log') ? withParams('/meetings/log', {}, { group: id }) : null,
  plan: closedOn === null && opens(viewer, '/meetings/plan') ? withParams('/meetings/plan', {}, { group: id }) : null,
  change: opens(viewer, '/groups/[id]/edit') ? `/groups/${id}/edit` : null,
  members: opens(viewer, '/groups/[id]/members') ? `/groups/${id}/members` : null,
});

/** Where people who are in no list yet are added. */
export const addressesFor = (viewer: Viewer) => ({
  advisors: opens(viewer, '/advisors/new') ? '/advisors/new' : null,
  partners: opens(viewer, '/partners/new') ? '/partners/new' : null,
});
