import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { AtDoor } from '@/domain/attendance/queries';
import type { Attendance } from '@/domain/meetings/words';
import type { InRoom } from './room';

export type TapsProps = {
  person: AtDoor;
  room: InRoom;
  what: readonly (Attendance | 'unsaid')[];
  quiet?: boolean;
};

/** Buttons of which one tap saves how someone is there. */
export async function Taps({ person, room, what, quiet }: TapsProps) {
  const t = await getTranslations('attendance');
  return (
    <ActionForm
      action={room.actions.record}
      className="taps"
      label={t(quiet ? 'howElse' : 'howIs', { name: person.name })}
    >
      <HiddenField name="meetingId" value={room.meeting.id} />
      <HiddenField name="personId" value={person.personId} />
      {what.map((value, i) => (
        <SubmitButton key={value} name="attendance" value={value} quiet={quiet || i > 0}>
          {t(`tap-${value}`)}
        </SubmitButton>
      ))}
    </ActionForm>
  );
}
