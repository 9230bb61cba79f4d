import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatTime, formatWeekday } from '@/components/format';
import { Note } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import type { AtDoor, MeetingAttended } from '@/domain/attendance/queries';
import type { Day } from '@/domain/calendar';
import { meetingName } from '../meetings/meeting-name';
import { isHere } from './attendance-words';

type Props = { meeting: MeetingAttended; people: readonly AtDoor[]; today: Day; timeZone: string };

/** Which meeting, and how many are there so far; what holds where attendance is not open. */
export async function AttendanceHead({ meeting, people, today, timeZone }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { id, on, startsAt, state } = meeting;
  const counts = {
    here: people.filter(isHere).length,
    guests: people.reduce((sum, { guests }) => sum + guests.length, 0),
    unsaid: people.filter(({ attendance }) => attendance === null).length,
  };
  const why = state === 'held' ? 'closed' : state === 'cancelled' ? 'cancelled' : on > today ? 'early' : null;
  return (
    <>
      <PageHead
        up={{ href: `/meetings/${id}`, label: `${meetingName(meeting, t)}, ${formatDay(on, locale)}` }}
        title={t('attendance.title')}
        below={[formatWeekday(on, locale), startsAt && formatTime(startsAt, timeZone, locale)]
          .filter(Boolean)
          .join(', ')}
        lead={
          why === 'closed'
            ? t('attendance.leadHeld', counts)
            : why === null && <span role="status">{t('attendance.lead', counts)}</span>
        }
      />
      {why && (
        <Note tone={why === 'closed' ? undefined : 'warn'}>
          <p>
            {t(`attendance.${why}`)}{' '}
            {why === 'early' && <a href={`/meetings/${id}/sheet`}>{t('attendance.printSheet')}</a>}
            {why === 'closed' && <a href={`/meetings/${id}`}>{t('attendance.seeRecord')}</a>}
          </p>
        </Note>
      )}
    </>
  );
}
