import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import type { Side } from '@/domain/groups/words';
import type { PersonToPick } from '@/domain/seats/picker-queries';
import { NotListed } from './not-listed';
import { SitterFields, TermFields } from './seat-fields';

type FillSheetProps = {
  seat: { id: string; side: Side };
  people: readonly PersonToPick[];
  addresses: { advisors: string | null; partners: string | null };
  /** Who is to sit there, where the reader comes here for someone. */
  chosen?: string | undefined;
  /** From when the seat can be taken. */
  from: Day;
  once: string;
  fill: FormAction;
  /** Someone sits there: this is for who comes after. */
  next: boolean;
};

/** Who takes the seat, and from when. */
export async function FillSheet({ seat, people, addresses, chosen, from, once, fill, next }: FillSheetProps) {
  const t = await getTranslations('seatForm');
  const fields = (
    <>
      <SitterFields people={people} side={seat.side} chosen={chosen} />
      <NotListed {...addresses} />
      <TermFields from={from} />
      <SubmitButton quiet={next}>{t('fillNow')}</SubmitButton>
    </>
  );
  return (
    <Sheet title={next ? undefined : t('fill')}>
      <ActionForm action={fill} label={t(next ? 'fillNext' : 'fill')}>
        <HiddenField name="once" value={once} />
        <HiddenField name="seatId" value={seat.id} />
        {next ? <Fold summary={t('fillNext')}>{fields}</Fold> : fields}
      </ActionForm>
    </Sheet>
  );
}
