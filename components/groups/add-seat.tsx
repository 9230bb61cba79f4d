import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Note, Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import type { PersonToPick } from '@/domain/seats/picker-queries';
import type { SeatStanding } from '@/domain/seats/standing-queries';
import { NotListed } from './not-listed';
import { SeatFields, SitterFields, TermFields } from './seat-fields';
import { seatInWords } from './seat-words';

type AddSeatProps = {
  groupId: string;
  people: readonly PersonToPick[];
  addresses: { advisors: string | null; partners: string | null };
  today: Day;
  /** Who is to sit there, and from when, where the reader comes here for someone. */
  chosen?: { person: string | undefined; from: Day | undefined };
  once: string;
  /** What was added just now, and how many of it. */
  added: (SeatStanding & { count: number }) | null;
  add: FormAction;
};

/** New places in a group; one of them can be filled at once. */
export async function AddSeat({ groupId, people, addresses, today, chosen, once, added, add }: AddSeatProps) {
  const t = await getTranslations('seatForm');
  return (
    <>
      {added && <Added {...added} />}
      <Sheet>
        <ActionForm action={add} label={t('newTitle')}>
          <HiddenField name="once" value={once} />
          <HiddenField name="groupId" value={groupId} />
          <SeatFields />
          <TextField name="count" label={t('count')} type="number" min={1} max={20} defaultValue="1" />
          <SitterFields people={people} vacant chosen={chosen?.person} />
          <NotListed {...addresses} />
          <TermFields from={chosen?.from ?? today} />
          <SubmitButton>{t('addNow')}</SubmitButton>
        </ActionForm>
      </Sheet>
    </>
  );
}

async function Added({ seat, sat, count }: SeatStanding & { count: number }) {
  const t = await getTranslations();
  return (
    <Note>
      <p role="status">
        {t.rich('seatForm.added', {
          count,
          what: seatInWords(seat, t),
          who: sat[0]?.name ?? 'none',
          back: (text) => <a href={`/groups/${seat.groupId}#seats`}>{text}</a>,
        })}
      </p>
    </Note>
  );
}
