import { getTranslations } from 'next-intl/server';
import type { MeetingDoor } from '@/domain/meetings/doors';

type MeetingDoorsProps = { meetingId: string; doors: readonly MeetingDoor[]; here?: MeetingDoor };

/** The pages that belong to one meeting, for who opens them: the plan, the invitations, the room. */
export async function MeetingDoors({ meetingId, doors, here }: MeetingDoorsProps) {
  const t = await getTranslations('meetings');
  if (doors.length === 0) return null;
  return (
    <nav className="doors no-print" aria-label={t('doors')}>
      <ul>
        {doors.map((door) => (
          <li key={door}>
            <a href={`/meetings/${meetingId}/${door}`} aria-current={door === here ? 'page' : undefined}>
              {t(`door.${door}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
