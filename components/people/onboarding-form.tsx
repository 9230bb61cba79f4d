import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { offered } from '@/components/offered';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { suggestedRenewal } from '@/domain/people/onboarding';
import type { PersonKept } from '@/domain/people/person-queries';
import { type OnboardingStep, onboardingSteps } from '@/domain/people/words';
import { EditPart } from './edit-forms';

type OnboardingFormProps = {
  person: PersonKept;
  /** The step that is about to be recorded, where the page before named one. */
  step: OnboardingStep | undefined;
  once: string;
  today: Day;
  add: FormAction;
  drop: FormAction;
};

/** An onboarding step done, and what was done before. Done again, both stay. */
export async function OnboardingForm({ person, step, once, today, add, drop }: OnboardingFormProps) {
  const t = await getTranslations();
  const renewal = step ? suggestedRenewal(step, today) : null;
  return (
    <EditPart id="onboarding" title={t('people.onboardingTitle')}>
      <StepsDone person={person} drop={drop} />
      <ActionForm action={add} label={t('people.noteStep')}>
        <HiddenField name="id" value={person.id} />
        <HiddenField name="once" value={once} />
        <SelectField
          {...{ name: 'step', label: t('people.step'), defaultValue: step, empty: t('people.chooseStep') }}
          choices={offered(t, 'onboardingSteps', onboardingSteps, step).map((value) => ({
            value,
            label: t(`words.onboardingSteps.${value}`),
          }))}
        />
        <div className="pairs">
          <TextField {...{ name: 'doneOn', label: t('people.doneOn'), defaultValue: today, max: today }} type="date" />
          <TextField
            {...{ name: 'renewOn', label: t('people.renewOn'), hint: t('people.renewHint') }}
            defaultValue={renewal ?? undefined}
            type="date"
          />
        </div>
        <SubmitButton>{t('people.noteStep')}</SubmitButton>
      </ActionForm>
    </EditPart>
  );
}

async function StepsDone({ person, drop }: { person: PersonKept; drop: FormAction }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const latest = [...person.steps].sort((a, b) => b.doneOn.localeCompare(a.doneOn));
  if (latest.length === 0) return <p className="soft">{t('people.stepsNone')}</p>;
  return (
    <ul className="rows">
      {latest.map(({ id, step, doneOn, renewOn }) => (
        <li key={id}>
          <div className="grow">
            {t(`words.onboardingSteps.${step}`)}{' '}
            <span className="soft">
              {t('people.stepDone', { day: formatDay(doneOn, locale), before: 0 })}
              {renewOn && ` · ${t('people.stepAgain', { day: formatDay(renewOn, locale) })}`}
            </span>
          </div>
          <ActionForm action={drop} label={t('people.dropStep')}>
            <HiddenField name="id" value={person.id} />
            <HiddenField name="stepId" value={id} />
            <SubmitButton quiet>
              {t('people.dropStep')} <span className="sr-only">{t(`words.onboardingSteps.${step}`)}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
