import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatTime, formatWeekday } from '@/components/format';
import { meetingName } from '@/components/meetings/meeting-name';
import { meetingById } from '@/domain/meetings/meeting-queries';
import { whoSeesMeetings } from '@/domain/meetings/policy';
import { ohtOf } from '@/domain/settings/queries';
import { nameOfTeam } from '@/domain/settings/team-name';
import { recordOf } from './record';

/** A meeting as its printed pages need it: its record, what it is called, and whose it is. */
export async function printedMeeting(id: string) {
  const viewer = await requireViewer(...whoSeesMeetings);
  const today = todayFor(viewer);
  const meeting = meetingById(viewer, id, today);
  if (meeting === null) notFound();
  const [t, locale] = [await getTranslations(), await getLocale()];
  const oht = ohtOf(viewer);
  const hours = [meeting.startsAt, meeting.endsAt].flatMap((at) =>
    at === null ? [] : [formatTime(at, oht.timeZone, locale)],
  );
  const day = [formatWeekday(meeting.on, locale), hours.join('–')].filter(Boolean).join(', ');
  const when = [meeting.title && meeting.group, day, meeting.place];
  const team = nameOfTeam(oht, locale);
  return {
    viewer,
    meeting,
    team,
    when: when.filter(Boolean).join(' · '),
    name: meetingName(meeting, t),
    record: recordOf(viewer, meeting, today),
  };
}
