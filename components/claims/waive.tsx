import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';

type Props = { action: FormAction; personId: string; meetingId: string; name: string };

/** They said that they do not want to claim for this meeting: nobody asks about it again. */
export async function Waive({ action, personId, meetingId, name }: Props) {
  const t = await getTranslations('claims');
  return (
    <ActionForm action={action} label={t('waive', { name })}>
      <HiddenField name="personId" value={personId} />
      <HiddenField name="meetingId" value={meetingId} />
      <Fold summary={t('waive', { name })}>
        <OnBehalf />
        <SubmitButton quiet>{t('waiveNow')}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}
