import { command, refuse } from '../command';
import { logForm } from './forms';
import { canLog } from './policy';

export const logMeeting = command({
  name: 'meetings.log',
  form: logForm,
  load: () => ({ groupId: null }),
  may: canLog,
  run: () => refuse('draft-closed') as import('../command').Outcome<{ meetingId: string }>,
});
