import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Note, Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import type { PersonToPick } from '@/domain/seats/picker-queries';
import { NotListed } from './not-listed';
import { SeatFields, SitterFields, TermFields } from './seat-fields';

type AddSeatProps = {
  groupId: string;
  people: readonly PersonToPick[];
  addresses: { advisors: string | null; partners: string | null };
  today: Day;
  once: string;
  /** How many were added just now. */
  added: number;
  add: FormAction;
};

/** New places in a group; one of them can be filled at once. */
export async function AddSeat({ groupId, people, addresses, today, once, added, add }: AddSeatProps) {
  const t = await getTranslations('seatForm');
  return (
    <>
      {added > 0 && (
        <Note>
          <p role="status">
            {t.rich('added', { count: added, back: (text) => <a href={`/groups/${groupId}#seats`}>{text}</a> })}
          </p>
        </Note>
      )}
      <Sheet>
        <ActionForm action={add} label={t('newTitle')}>
          <HiddenField name="once" value={once} />
          <HiddenField name="groupId" value={groupId} />
          <SeatFields />
          <TextField name="count" label={t('count')} type="number" min={1} max={20} defaultValue="1" />
          <SitterFields people={people} vacant />
          <NotListed {...addresses} />
          <TermFields from={today} />
          <SubmitButton>{t('addNow')}</SubmitButton>
        </ActionForm>
      </Sheet>
    </>
  );
}
