import { getTranslations } from 'next-intl/server';
import { offered } from '@/components/offered';
import { RadioGroup, SelectField, TextArea, TextField } from '@/components/ui/fields';
import type { Day } from '@/domain/calendar';
import { decisions, notAdoptedReasons } from '@/domain/suggestions/words';
import { StepForm, type StepProps } from './step-form';

type Dated = StepProps & { today: Day; raisedOn: Day };

export async function Acknowledge(props: StepProps) {
  const t = await getTranslations('suggestions');
  return <StepForm {...props} name={t('acknowledge')} button={t('acknowledge')} />;
}

/** Who looks into it, and by when they are to answer. */
export async function Assign({ today, owner, ...props }: StepProps & { today: Day; owner: string | null }) {
  const t = await getTranslations('suggestions');
  return (
    <StepForm {...props} name={owner === null ? t('assign') : t('assignAgain')} button={t('assignNow')}>
      <div className="columns level">
        <TextField name="owner" label={t('owner')} hint={t('ownerHint')} autoComplete="off" required />
        <TextField name="dueOn" type="date" label={t('dueOn')} hint={t('dueHint')} min={today} />
      </div>
    </StepForm>
  );
}

/** What was decided; the reason is asked for where it is not adopted. */
export async function Decide({ today, raisedOn, again, ...props }: Dated & { again: boolean }) {
  const t = await getTranslations();
  const name = again ? t('suggestions.decideAgain') : t('suggestions.decide');
  return (
    <StepForm {...props} name={name} button={t('suggestions.decideNow')}>
      <div className="deciding">
        <RadioGroup
          name="decision"
          label={t('suggestions.decision')}
          choices={decisions.map((value) => ({
            value,
            label: t(`suggestions.decided.${value}`),
          }))}
        />
        <div className="why">
          <SelectField
            name="reason"
            label={t('suggestions.reason')}
            hint={t('suggestions.reasonHint')}
            empty={t('common.choose')}
            choices={offered(t, 'notAdoptedReasons', notAdoptedReasons).map((value) => ({
              value,
              label: t(`words.notAdoptedReasons.${value}`),
            }))}
          />
        </div>
        <TextArea name="note" label={t('suggestions.decisionNote')} hint={t('suggestions.decisionNoteHint')} rows={3} />
        <OnDay label={t('suggestions.decidedOn')} today={today} from={raisedOn} />
      </div>
    </StepForm>
  );
}

export async function ChangeMade({ today, raisedOn, ...props }: Dated) {
  const t = await getTranslations('suggestions');
  return (
    <StepForm {...props} name={t('changeMade')} button={t('changeMadeNow')}>
      <TextArea name="note" label={t('whatChanged')} hint={t('whatChangedHint')} rows={3} required />
      <OnDay label={t('changedOn')} today={today} from={raisedOn} />
    </StepForm>
  );
}

export async function Pause({ today, ...props }: StepProps & { today: Day }) {
  const t = await getTranslations('suggestions');
  return (
    <StepForm {...props} name={t('pause')} button={t('pauseNow')}>
      <TextField name="note" label={t('pauseWhy')} hint={t('pauseHint')} required />
      <TextField name="until" type="date" label={t('pauseUntil')} min={today} required />
    </StepForm>
  );
}

export async function Resume(props: StepProps) {
  const t = await getTranslations('suggestions');
  return <StepForm {...props} name={t('resume')} button={t('resume')} />;
}

/** The words as they should have been written down. */
export async function Correct({ text, ...props }: StepProps & { text: string }) {
  const t = await getTranslations('suggestions');
  return (
    <StepForm {...props} name={t('correct')} button={t('correctNow')}>
      <TextArea name="text" label={t('theirWords')} hint={t('correctHint')} rows={5} defaultValue={text} required />
    </StepForm>
  );
}

export const OnDay = ({ label, today, from }: { label: string; today: Day; from: Day }) => (
  <TextField name="onDay" type="date" label={label} defaultValue={today} min={from} max={today} />
);
