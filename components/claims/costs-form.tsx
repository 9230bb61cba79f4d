import { getTranslations } from 'next-intl/server';
import { offered } from '@/components/offered';
import { ActionForm } from '@/components/ui/action-form';
import { type Choice, HiddenField, SelectField, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { type ExpenseKind, mealKinds } from '@/domain/claims/words';

type Props = {
  action: FormAction;
  /** What the command needs beside the costs. */
  hidden: Readonly<Record<string, string>>;
  button: string;
  /** What is asked besides, before the button. */
  children?: React.ReactNode;
};

/** The kinds that stand open, and those that are folded away. */
const usual = ['parking', 'mileage', 'transit'] as const satisfies readonly ExpenseKind[];
const rarer = ['meals', 'respite', 'child-care', 'lodging', 'phone-internet', 'other'] as const;

/** A page of costs: one fills what applies and leaves the rest empty. */
export async function CostsForm({ action, hidden, button, children }: Props) {
  const all = await getTranslations();
  const t = await getTranslations('costs');
  const open = offered(all, 'expenseKinds', usual);
  return (
    <ActionForm action={action} label={t('formLabel')}>
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {open.map((kind, at) => (
        <CostFields key={kind} kind={kind} name={`costs[${at}]`} />
      ))}
      <Fold summary={t('more')}>
        {offered(all, 'expenseKinds', rarer).map((kind, at) => (
          <CostFields key={kind} kind={kind} name={`costs[${open.length + at}]`} />
        ))}
      </Fold>
      {children}
      <SubmitButton>{button}</SubmitButton>
    </ActionForm>
  );
}

type Typed = {
  amount?: string | undefined;
  quantity?: string | undefined;
  meal?: string | undefined;
  note?: string | undefined;
};

/** The fields of one cost of a kind: an amount, or kilometres; hours for care; which meal; what else it was. */
export async function CostFields({ kind, name, typed = {} }: { kind: ExpenseKind; name: string; typed?: Typed }) {
  const t = await getTranslations();
  const care = kind === 'respite' || kind === 'child-care';
  const meals: Choice[] = mealKinds.map((meal) => ({ value: meal, label: t(`costs.meal.${meal}`) }));
  const two = care || kind === 'meals' || kind === 'other';
  const number = { inputMode: 'decimal', autoComplete: 'off', maxLength: 40 } as const;
  const amount = (
    <TextField
      name={`${name}.amount`}
      label={two ? t('costs.amount') : t(`costs.kind.${kind}`)}
      defaultValue={typed.amount}
      {...number}
    />
  );
  const fields = (
    <>
      <HiddenField name={`${name}.kind`} value={kind} />
      {kind === 'mileage' ? (
        <TextField
          name={`${name}.quantity`}
          label={t('costs.kind.mileage')}
          hint={t('costs.mileageHint')}
          defaultValue={typed.quantity}
          {...number}
        />
      ) : (
        <>
          {kind === 'meals' && (
            <SelectField
              name={`${name}.meal`}
              label={t('costs.whichMeal')}
              choices={meals}
              empty={t('costs.choose')}
              defaultValue={typed.meal}
            />
          )}
          {kind === 'other' && (
            <TextField name={`${name}.note`} label={t('costs.what')} defaultValue={typed.note} maxLength={500} />
          )}
          {amount}
          {care && (
            <TextField name={`${name}.quantity`} label={t('costs.hours')} defaultValue={typed.quantity} {...number} />
          )}
        </>
      )}
    </>
  );
  if (!two) return fields;
  return (
    <fieldset className="cost">
      <legend>{t(`costs.kind.${kind}`)}</legend>
      {fields}
    </fieldset>
  );
}
