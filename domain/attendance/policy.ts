import { canSeeEveryone } from '../access/sight';
import { canLog } from '../logbook/policy';
import { holds, type Viewer } from '../viewer';

/** Attendance is noted by whoever logs the meeting: the coordinators all, a chair their own group's. */
export const canNoteAttendance = canLog;

/** An advisor says how long they prepared; the coordinators write down what any of them told. */
export const canNotePreparation = (viewer: Viewer, { personId }: { personId: string }): boolean =>
  canSeeEveryone(viewer) || (viewer.personId === personId && holds(viewer, 'advisor'));
