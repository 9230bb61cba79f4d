import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { seatForOf } from '@/domain/seats/place';
import type { SeatRow } from '@/domain/seats/standing-queries';
import { SeatFields } from './seat-fields';

export type SeatActions = Record<'change' | 'correct' | 'close' | 'reopen', FormAction>;
type Props = { seat: SeatRow; stamp: string; once: string; today: Day; actions: SeatActions };

/** What can be done with the seat itself: changed from a day on, put right all along, ended, taken up again. */
export async function SeatSheet({ seat, stamp, once, today, actions }: Props) {
  const t = await getTranslations('seatForm');
  const as = (
    <>
      <HiddenField name="id" value={seat.id} />
      <HiddenField name="stamp" value={stamp} />
    </>
  );
  const place = { for: seatForOf(seat), class: seat.class, weight: seat.weight };
  return (
    <Sheet title={t('theSeat')}>
      <ActionForm action={actions.change} label={t('change')}>
        {as}
        <HiddenField name="once" value={once} />
        <Fold summary={t('change')}>
          <p>{t('changeLead')}</p>
          <TextField name="fromDay" label={t('changeFrom')} type="date" defaultValue={today} required />
          <SeatFields seat={place} />
          <SubmitButton>{t('changeNow')}</SubmitButton>
        </Fold>
      </ActionForm>
      <ActionForm action={actions.correct} label={t('correct')}>
        {as}
        <Fold summary={t('correct')}>
          <p>{t('correctLead')}</p>
          <SeatFields seat={place} />
          <TextField
            name="fromDay"
            label={t('correctFrom')}
            hint={t('correctFromHint')}
            type="date"
            defaultValue={seat.fromDay ?? ''}
          />
          <SubmitButton quiet>{t('correctNow')}</SubmitButton>
        </Fold>
      </ActionForm>
      {seat.toDay === null && (
        <ActionForm action={actions.close} label={t('close')}>
          {as}
          <Fold summary={t('close')}>
            <TextField name="lastDay" label={t('lastDay')} hint={t('closeHint')} type="date" defaultValue={today} />
            <SubmitButton quiet>{t('closeNow')}</SubmitButton>
          </Fold>
        </ActionForm>
      )}
      {seat.toDay !== null && (
        <ActionForm action={actions.reopen} label={t('reopen')}>
          {as}
          <Fold summary={t('reopen')}>
            <p>{t('reopenLead')}</p>
            <SubmitButton quiet>{t('reopen')}</SubmitButton>
          </Fold>
        </ActionForm>
      )}
    </Sheet>
  );
}
