import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Acronym } from '@/domain/acronyms/queries';
import { AcronymFields } from './acronym-fields';

type Props = { acronym: Acronym; stamp: string; save: FormAction; takeOut: FormAction };

export async function ChangeAcronym({ acronym, stamp, save, takeOut }: Props) {
  const t = await getTranslations('acronyms');
  const title = t('changeTitle', { acronym: acronym.acronym });
  return (
    <Sheet title={title}>
      <ActionForm action={save} label={title}>
        <HiddenField name="id" value={acronym.id} />
        <HiddenField name="stamp" value={stamp} />
        <AcronymFields known={acronym} />
        <SubmitButton>{t('save')}</SubmitButton>
      </ActionForm>
      <ActionForm action={takeOut} className="mt-4" label={t('removeTitle')}>
        <HiddenField name="id" value={acronym.id} />
        <Fold summary={t('removeTitle')}>
          <p>{t('removeWhat')}</p>
          <SubmitButton quiet>{t('remove', { acronym: acronym.acronym })}</SubmitButton>
        </Fold>
      </ActionForm>
    </Sheet>
  );
}
