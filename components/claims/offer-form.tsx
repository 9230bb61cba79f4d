import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SelectField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';

type Named = { id: string; name: string };
type Props = {
  action: FormAction;
  once: string;
  today: Day;
  people: readonly Named[];
  groups: readonly Named[];
  hourCents: number;
};

/** Offers someone an honorarium; they answer it themselves, or tell the office. */
export async function OfferForm({ action, once, today, people, groups, hourCents }: Props) {
  const t = await getTranslations();
  const named = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Sheet title={t('claims.offerTitle')}>
      <ActionForm action={action} label={t('claims.offerTitle')} className="columns">
        <HiddenField name="once" value={once} />
        <SelectField name="personId" label={t('claims.forWhom')} choices={named(people)} empty={t('costs.choose')} />
        <SelectField name="groupId" label={t('claims.forGroup')} choices={named(groups)} empty={t('claims.noGroup')} />
        <TextField name="day" type="date" label={t('claims.forDay')} defaultValue={today} />
        <TextField
          name="amount"
          label={t('costs.amount')}
          hint={t('claims.hourRate', { money: formatMoney(hourCents, await getLocale()) })}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
        />
        <TextField name="note" label={t('claims.offerNote')} maxLength={500} />
        <SubmitButton>{t('claims.offer')}</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}
