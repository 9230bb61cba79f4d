import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { seriesSteps } from '@/domain/meetings/words';
import { OPEN_MEETING } from '@/domain/planning/forms';
import { OfferFields, type Planned, WhenFields, WhereFields } from './plan-fields';
import { SeriesDays } from './series-days';

type PlanFormProps = {
  action: FormAction;
  once: string;
  today: Day;
  groups: readonly { id: string; name: string }[];
  /** What it is filled with: the group of the address, or a meeting to plan another like. */
  like: { groupId?: string | undefined; plan?: Planned | undefined };
};

/** A meeting that is to come, once or again and again. */
export async function PlanForm({ action, once, today, groups, like }: PlanFormProps) {
  const t = await getTranslations();
  const open = { value: OPEN_MEETING, label: t('plan.noGroup') };
  const steps = seriesSteps.map((value) => ({ value, label: t(`words.seriesSteps.${value}`) }));
  return (
    <ActionForm action={action} className="sheet" label={t('plan.newTitle')}>
      <HiddenField name="once" value={once} />
      <SeriesDays
        title={t('plan.lookAtDays')}
        label={t('plan.skip')}
        hint={t('plan.skipHint')}
        button={t('plan.seriesNow')}
      />
      <div className="columns level">
        <SelectField
          name="groupId"
          label={t('plan.group')}
          empty={t('common.choose')}
          choices={[...groups.map(({ id, name }) => ({ value: id, label: name })), open]}
          defaultValue={like.groupId}
          required
        />
        <TextField
          name="title"
          label={t('plan.title')}
          hint={t('plan.titleHint')}
          defaultValue={like.plan?.title ?? undefined}
        />
      </div>
      <WhenFields plan={like.plan} today={today} />
      <div className="columns level">
        <SelectField name="step" label={t('plan.again')} empty={t('plan.once')} choices={steps} />
        <TextField name="until" type="date" label={t('plan.until')} hint={t('plan.untilHint')} min={today} />
      </div>
      <WhereFields plan={like.plan} />
      <OfferFields plan={like.plan} open={false} />
      <div className="actions">
        <SubmitButton>{t('plan.now')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
