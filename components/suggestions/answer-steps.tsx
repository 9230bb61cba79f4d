import { getTranslations } from 'next-intl/server';
import { TextArea } from '@/components/ui/fields';
import { OnBehalf } from '@/components/ui/on-behalf';
import { StepForm, type StepProps } from './step-form';

type Named = StepProps & { name: string };

/** What the office heard from the author: that they saw the answer. */
export async function SeenFor({ name, ...props }: Named) {
  const t = await getTranslations('suggestions');
  return (
    <StepForm {...props} name={t('seenFor', { name })} button={t('seenNow')}>
      <OnBehalf />
    </StepForm>
  );
}

/** That it answers them. */
export async function ConfirmFor({ name, ...props }: Named) {
  const t = await getTranslations('suggestions');
  return (
    <StepForm {...props} name={t('confirmFor', { name })} button={t('confirmNow')}>
      <OnBehalf />
    </StepForm>
  );
}

/** That it did not happen, or is no answer: in their words. */
export async function ReopenFor({ name, ...props }: Named) {
  const t = await getTranslations('suggestions');
  return (
    <StepForm {...props} name={t('reopenFor', { name })} button={t('reopenNow')}>
      <TextArea name="note" label={t('theirWords')} rows={3} required />
      <OnBehalf />
    </StepForm>
  );
}
