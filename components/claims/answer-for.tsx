import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import { honorariumAnswers } from '@/domain/claims/honorarium-forms';
import type { Honorarium } from '@/domain/claims/honorarium-queries';

/** An answer given by phone or on paper. */
export async function AnswerFor({ one, action }: { one: Honorarium; action: FormAction }) {
  const t = await getTranslations('claims');
  const name = t('theyAnswered', { name: one.name });
  return (
    <ActionForm action={action} label={name}>
      <HiddenField name="id" value={one.id} />
      <Fold summary={name}>
        <OnBehalf />
        <div className="actions">
          {honorariumAnswers
            .filter((answer) => answer !== one.state)
            .map((answer) => (
              <SubmitButton key={answer} name="answer" value={answer} quiet>
                {t(`answered.${answer}`)}
              </SubmitButton>
            ))}
        </div>
      </Fold>
    </ActionForm>
  );
}
