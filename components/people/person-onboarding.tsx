import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Sheet, Tag } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import { isDue, type StepDone, type StepStanding, standingOf } from '@/domain/people/onboarding';
import type { Language } from '@/domain/people/words';
import { EditLink } from './edit-link';

type PersonOnboardingProps = { id: string; name: string; steps: readonly StepDone[]; today: Day };

/** The onboarding steps of someone, each with its day and, where it is due, the one thing to do. */
export async function PersonOnboarding({ id, name, steps, today }: PersonOnboardingProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const standing = standingOf(steps, today);
  const due = standing.filter(isDue).length;
  return (
    <Sheet title={t('people.onboardingTitle')}>
      <p className="soft">
        {steps.length === 0
          ? t('people.onboardingNothing', { name })
          : t('people.onboardingLead', { name, due, all: standing.length })}
      </p>
      {steps.length > 0 && (
        <ul className="steps">
          {standing.map((one) => (
            <li key={one.step}>
              <div>
                {t(`words.onboardingSteps.${one.step}`)}
                <span className="block small soft">{saidOf(one, t, locale)}</span>
              </div>
              <StepState {...{ id, one, t }} />
            </li>
          ))}
        </ul>
      )}
      {steps.length === 0 && (
        <EditLink href={`/advisors/${id}/edit#onboarding`} what={name}>
          {t('people.firstStep')}
        </EditLink>
      )}
    </Sheet>
  );
}

function StepState({ id, one, t }: { id: string; one: StepStanding; t: Translate }) {
  const label = t(`words.onboardingSteps.${one.step}`);
  return (
    <span>
      {one.state !== 'done' && one.state !== 'missing' && (
        <Tag tone={one.state === 'overdue' ? 'gap' : 'warn'}>{t(`people.stepState.${one.state}`)}</Tag>
      )}{' '}
      <a className="act no-print" href={`/advisors/${id}/edit?step=${one.step}#onboarding`}>
        {t(
          one.state === 'missing' ? 'people.recordStep' : one.state === 'done' ? 'people.seeStep' : 'people.renewStep',
        )}{' '}
        <span className="sr-only">{label}</span>
      </a>
    </span>
  );
}

/** When a step was done and is to be done again, in words. */
export function saidOf({ last, earlier }: StepStanding, t: Translate, locale: Language): string {
  if (last === null) return t('people.stepNever');
  const again = last.renewOn ? t('people.stepAgain', { day: formatDayMedium(last.renewOn, locale) }) : '';
  const times = t('people.stepDone', { day: formatDayMedium(last.doneOn, locale), before: earlier.length });
  return [times, again].filter(Boolean).join(' · ');
}
