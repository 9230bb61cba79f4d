import { getTranslations } from 'next-intl/server';
import { TextField } from '@/components/ui/fields';
import { MOST_ACRONYM, MOST_MEANING } from '@/domain/acronyms/pasted';

type Known = { acronym: string; meaningEn: string; meaningFr: string | null };

/** An acronym and what it means, as it is typed. */
export async function AcronymFields({ known }: { known?: Known }) {
  const t = await getTranslations('acronyms');
  return (
    <>
      <TextField
        name="acronym"
        label={t('acronym')}
        defaultValue={known?.acronym}
        maxLength={MOST_ACRONYM}
        autoComplete="off"
        required
      />
      <TextField
        name="meaningEn"
        label={t('meaningEn')}
        lang="en"
        defaultValue={known?.meaningEn}
        maxLength={MOST_MEANING}
        autoComplete="off"
        required
      />
      <TextField
        name="meaningFr"
        label={t('meaningFr')}
        hint={t('optional')}
        lang="fr"
        defaultValue={known?.meaningFr ?? ''}
        maxLength={MOST_MEANING}
        autoComplete="off"
      />
    </>
  );
}
