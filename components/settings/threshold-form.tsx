import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { type Period, standingOn } from '@/domain/settings/dated';
import { boundsOf } from '@/domain/settings/thresholds';
import { type ThresholdName, thresholdDefaults } from '@/domain/settings/words';

type Props = { name: ThresholdName; stamp: string; periods: readonly Period[]; today: Day; action: FormAction };

/** Another number from a day on; and, when it is the office's own, the way back to the one Heard comes with. */
export async function ThresholdForm({ name, stamp, periods, today, action }: Props) {
  const t = await getTranslations('thresholds');
  const { now } = standingOn(periods, today);
  const { least, most } = boundsOf(name);
  const byDefault = thresholdDefaults[name];
  return (
    <div className="sheet">
      <h2>{t('new')}</h2>
      <ActionForm action={action} label={t('new')}>
        <HiddenField name="name" value={name} />
        <HiddenField name="stamp" value={stamp} />
        <TextField
          name="value"
          label={t('value')}
          hint={t('valueHint', { least, most })}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          defaultValue={String(now.value)}
          required
        />
        <TextField
          name="fromDay"
          label={t('fromDay')}
          hint={t('fromDayHint')}
          type="date"
          defaultValue={today}
          required
        />
        <SubmitButton>{t('set')}</SubmitButton>
      </ActionForm>
      {now.value !== byDefault && (
        <ActionForm action={action} className="mt-4" label={t('back', { value: byDefault })}>
          <HiddenField name="name" value={name} />
          <HiddenField name="stamp" value={stamp} />
          <HiddenField name="value" value={String(byDefault)} />
          <HiddenField name="fromDay" value={today} />
          <SubmitButton quiet>{t('back', { value: byDefault })}</SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
