import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import type { Language } from '@/domain/people/words';
import { type Period, standingOn } from '@/domain/settings/dated';
import { type RateName, rateDefaults } from '@/domain/settings/words';

type Props = { name: RateName; stamp: string; periods: readonly Period[]; today: Day; action: FormAction };

/** Another amount from a day on, typed in dollars; and the way back to the one Heard comes with. */
export async function RateForm({ name, stamp, periods, today, action }: Props) {
  const t = await getTranslations('rates');
  const locale = await getLocale();
  const { now } = standingOn(periods, today);
  const back = t('back', { amount: formatMoney(rateDefaults[name], locale) });
  return (
    <div className="sheet">
      <h2>{t('new')}</h2>
      <ActionForm action={action} label={t('new')}>
        <HiddenField name="name" value={name} />
        <HiddenField name="stamp" value={stamp} />
        <TextField
          name="value"
          label={t('amount')}
          hint={t('amountHint')}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={asTyped(now.value, locale)}
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
      {now.value !== rateDefaults[name] && (
        <ActionForm action={action} className="mt-4" label={back}>
          <HiddenField name="name" value={name} />
          <HiddenField name="stamp" value={stamp} />
          <HiddenField name="value" value={asTyped(rateDefaults[name], locale)} />
          <HiddenField name="fromDay" value={today} />
          <SubmitButton quiet>{back}</SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}

/** Dollars as someone would type them: 0.40; 0,40. */
const asTyped = (cents: number, locale: Language): string => {
  const text = (cents / 100).toFixed(2);
  return locale === 'fr' ? text.replace('.', ',') : text;
};
