import { canSeeEveryone } from '../access/sight';
import type { Role } from '../access/words';
import { holds, isTrusted, type Viewer } from '../viewer';

/** Who logs meetings; a chair those of the groups they chair. */
export const whoLogs = ['administrator', 'coordinator', 'chair'] as const satisfies readonly Role[];

/** The coordinators log every meeting, the open ones too; a chair those of their own groups. */
export const canLog = (viewer: Viewer, meeting: { groupId: string | null }): boolean =>
  canSeeEveryone(viewer) || (meeting.groupId !== null && holds(viewer, 'chair') && viewer.chairs.has(meeting.groupId));

/** Whether there are meetings the viewer may log at all. */
export const canLogSome = (viewer: Viewer): boolean => holds(viewer, ...whoLogs);

/** Why someone said no is for the coordinators alone. */
export const canReadReasons = canSeeEveryone;

/** The server reduces reasons and needs to counts; nobody has to ask it to. */
export const canForgetReasons = isTrusted;

/** Whose meetings they may log, as statements take it: all, or those of a list of groups in JSON. */
export const whoseMeetings = (viewer: Viewer): { all: 0 | 1; groups: string } => ({
  all: canSeeEveryone(viewer) ? 1 : 0,
  groups: JSON.stringify(holds(viewer, 'chair') ? [...viewer.chairs] : []),
});
