import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { GivenFields } from './given-fields';

/** What an advisor says they gave: it goes on record as their word. */
export async function MyGiftForm({ action, once, today }: { action: FormAction; once: string; today: Day }) {
  const t = await getTranslations('my');
  return (
    <ActionForm action={action} className="mt-4" label={t('gaveNow')}>
      <HiddenField name="once" value={once} />
      <GivenFields today={today} mine />
      <div className="actions">
        <SubmitButton>{t('gaveNow')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
