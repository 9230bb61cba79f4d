import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextArea } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { AcronymFields } from './acronym-fields';

export async function AddAcronym({ once, action }: { once: string; action: FormAction }) {
  const t = await getTranslations('acronyms');
  return (
    <Block id="add" title={t('addTitle')}>
      <ActionForm action={action} className="sheet" label={t('addTitle')}>
        <HiddenField name="once" value={once} />
        <AcronymFields />
        <SubmitButton>{t('add')}</SubmitButton>
      </ActionForm>
    </Block>
  );
}

/** A list from elsewhere, a line each. */
export async function PasteAcronyms({ action }: { action: FormAction }) {
  const t = await getTranslations('acronyms');
  return (
    <Block id="paste" title={t('pasteTitle')}>
      <ActionForm action={action} className="sheet" label={t('pasteTitle')}>
        <p>{t('pasteLead')}</p>
        <p className="soft">{t('pasteExample')}</p>
        <TextArea name="list" label={t('paste')} rows={6} required />
        <SubmitButton quiet>{t('pasteAdd')}</SubmitButton>
      </ActionForm>
    </Block>
  );
}
