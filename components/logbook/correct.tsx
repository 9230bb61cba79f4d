import { getTranslations } from 'next-intl/server';
import type { Day } from '@/domain/calendar';
import type { Meeting } from '@/domain/meetings/meeting-queries';
import { ActionForm } from '../ui/action-form';
import { HiddenField, SubmitButton } from '../ui/fields';
import type { FormAction } from '../ui/form-state';

/** The way to the page that a record is written on: to correct one, or to log a planned meeting whose day has come. */
export async function Correct({ meeting, today, start }: { meeting: Meeting; today: Day; start: FormAction }) {
  const t = await getTranslations('log');
  if (meeting.state === 'cancelled' || meeting.on > today) return null;
  const held = meeting.state === 'held';
  const label = t(held ? 'correct' : 'logThis');
  return (
    <ActionForm action={start} className="no-print mt-4" label={label}>
      {meeting.groupId && <HiddenField name="groupId" value={meeting.groupId} />}
      <HiddenField name="meetingId" value={meeting.id} />
      <HiddenField name="on" value={meeting.on} />
      <SubmitButton quiet={held}>{label}</SubmitButton>
    </ActionForm>
  );
}
