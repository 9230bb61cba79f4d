import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextArea } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Plan } from '@/domain/planning/queries';
import { WhichOfSeries } from './change-plan';

/** Calls the meeting off, with what those who heard of it are told. */
export async function CancelForm({ plan, stamp, action }: { plan: Plan; stamp: string; action: FormAction }) {
  const t = await getTranslations('plan');
  return (
    <Block id="cancel" title={t('cancelTitle')}>
      <ActionForm action={action} label={t('cancelTitle')}>
        <Fold summary={t('cancelOpen')}>
          <HiddenField name="id" value={plan.id} />
          <HiddenField name="stamp" value={stamp} />
          <p>{t('cancelTells', { count: plan.standing })}</p>
          <TextArea name="because" label={t('because')} hint={t('becauseHint')} rows={2} maxLength={500} />
          <WhichOfSeries later={plan.later} />
          <div className="actions">
            <SubmitButton quiet>{t(plan.standing > 0 ? 'cancelNow' : 'cancelNowQuiet')}</SubmitButton>
          </div>
        </Fold>
      </ActionForm>
    </Block>
  );
}
