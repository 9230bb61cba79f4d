import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, RadioGroup, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { reaches } from '@/domain/planning/forms';
import type { Plan } from '@/domain/planning/queries';
import { OfferFields, WhenFields, WhereFields } from './plan-fields';

type Props = { plan: Plan; stamp: string; today: Day; action: FormAction };

/** The plan as it stands, to be changed: this meeting alone, or those of its series after it too. */
export async function ChangePlan({ plan, stamp, today, action }: Props) {
  const t = await getTranslations('plan');
  return (
    <ActionForm action={action} className="mt-4" label={t('change')}>
      <Fold summary={t('change')}>
        <HiddenField name="id" value={plan.id} />
        <HiddenField name="stamp" value={stamp} />
        {plan.standing > 0 && <p className="soft">{t('changeTells', { count: plan.standing })}</p>}
        <TextField name="title" label={t('title')} hint={t('titleHint')} defaultValue={plan.title ?? undefined} />
        <WhenFields plan={plan} today={today} />
        <WhereFields plan={plan} />
        <OfferFields plan={plan} open={plan.groupId === null} />
        <WhichOfSeries later={plan.later} />
        <div className="actions">
          <SubmitButton>{t('changeNow')}</SubmitButton>
        </div>
      </Fold>
    </ActionForm>
  );
}

/** Where others of the series come after it: whether they are meant, too. */
export async function WhichOfSeries({ later }: { later: number }) {
  const t = await getTranslations('plan');
  if (later === 0) return null;
  const choices = reaches.map((value) => ({ value, label: t(`reach.${value}`, { count: later }) }));
  return <RadioGroup name="reach" label={t('reachTitle')} choices={choices} defaultValue="this" />;
}
