import { getTranslations } from 'next-intl/server';
import { SelectField, TextField } from '@/components/ui/fields';
import { leaveOutReasons } from '@/domain/invitations/words';

/** Why someone expected is not invited: a word of the list, and more where the list has none. */
export async function ReasonFields() {
  const t = await getTranslations();
  return (
    <>
      <SelectField
        name="reason"
        label={t('invite.reason')}
        empty={t('common.choose')}
        choices={leaveOutReasons.map((value) => ({ value, label: t(`words.leaveOutReasons.${value}`) }))}
        required
      />
      <TextField name="words" label={t('invite.reasonWords')} hint={t('invite.reasonWordsHint')} maxLength={500} />
    </>
  );
}
