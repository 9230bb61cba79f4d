import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';

/** Where time to prepare is noted, and for whom when someone else writes it down. */
export type Preparing = { action: FormAction; person?: { id: string; name: string } };
type Props = Preparing & { meetingId: string; meeting: string; minutes: number | null };

/** How long someone prepared for a meeting on their record: said by themselves, or written down for them. */
export async function PreparationForm({ action, person, meetingId, meeting, minutes }: Props) {
  const t = await getTranslations('preparation');
  const who = person === undefined ? 'own' : 'other';
  return (
    <ActionForm action={action} className="mt-2" label={`${t('title')}: ${meeting}`}>
      <HiddenField name="meetingId" value={meetingId} />
      {person && <HiddenField name="personId" value={person.id} />}
      <Fold summary={t(minutes === null ? 'add' : 'change')}>
        <TextField
          name="length"
          label={t(`long-${who}`, { name: person?.name ?? '' })}
          hint={t('hint')}
          defaultValue={minutes === null ? undefined : `${minutes} min`}
        />
        {person && <OnBehalf />}
        <SubmitButton quiet>{t('save')}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}
