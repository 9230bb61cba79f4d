import { command, done, unchanged } from '../command';
import { writeMail } from '../notifications/mail-commands';
import { tellOfMeetingForm } from './forms';
import { canTellOfMeetings } from './policy';
import { toTellOfMeetings } from './watch-queries';

/** Those who want to hear of open meetings are told of one, once each. The words are put together when a mail goes. */
export const tellOfMeeting = command({
  name: 'network.tell-of-meeting',
  form: tellOfMeetingForm,
  load: (viewer) => viewer,
  may: canTellOfMeetings,
  run: ({ viewer, input: { meetingId }, now, today }) => {
    const readers = toTellOfMeetings(viewer, today, meetingId);
    if (readers.length === 0) return unchanged({ told: 0 });
    const about = { kind: 'open-meeting', aboutKind: 'meeting', aboutId: meetingId };
    for (const { personId, language } of readers) writeMail(viewer, { personId, language, ...about, now });
    return done({ told: readers.length }, { subject: 'meeting', id: meetingId, fields: ['mail'] });
  },
});
