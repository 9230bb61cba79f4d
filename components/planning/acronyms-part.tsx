import { getTranslations } from 'next-intl/server';
import { AcronymList } from '@/components/meetings/acronym-list';
import { ActionForm } from '@/components/ui/action-form';
import { Block } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Capitals } from '@/domain/acronyms/capitals';
import { MOST_MEANING } from '@/domain/acronyms/pasted';
import type { Acronym } from '@/domain/acronyms/queries';

type Props = {
  meetingId: string;
  found: Capitals<Acronym>;
  /** An id for each unexplained one that is added. */
  onces: readonly string[];
  add: FormAction;
};

/** The acronyms of the agenda and the papers' titles: those explained, and capitals nobody has explained yet. */
export async function AcronymsPart({ meetingId, found: { explained, unexplained }, onces, add }: Props) {
  const t = await getTranslations('plan');
  if (explained.length + unexplained.length === 0) return null;
  return (
    <Block id="acronyms" title={t('acronymsTitle')}>
      <p>{t('acronymsLead', { explained: explained.length, unexplained: unexplained.length })}</p>
      <AcronymList acronyms={explained} />
      {unexplained.map((acronym, at) => (
        <ActionForm key={acronym} action={add} label={t('acronymAdd', { acronym })}>
          <Fold summary={t('acronymAdd', { acronym })}>
            <HiddenField name="once" value={onces[at] ?? ''} />
            <HiddenField name="meeting" value={meetingId} />
            <HiddenField name="acronym" value={acronym} />
            <div className="columns level">
              <TextField
                name="meaningEn"
                label={t('meaningEn')}
                lang="en"
                maxLength={MOST_MEANING}
                autoComplete="off"
                required
              />
              <TextField
                name="meaningFr"
                label={t('meaningFr')}
                lang="fr"
                maxLength={MOST_MEANING}
                autoComplete="off"
              />
            </div>
            <SubmitButton>{t('acronymNow')}</SubmitButton>
          </Fold>
        </ActionForm>
      ))}
    </Block>
  );
}
