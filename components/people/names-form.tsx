import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { PersonKept } from '@/domain/people/person-queries';
import { EditPart } from './edit-forms';

type NamesFormProps = { person: PersonKept; once: string; add: FormAction; drop: FormAction };

/** The names the records use for someone beside their own: a nickname, an earlier name, another spelling. */
export async function NamesForm({ person, once, add, drop }: NamesFormProps) {
  const t = await getTranslations('people');
  const { id, otherNames } = person;
  return (
    <EditPart id="names" title={t('namesTitle')}>
      <p className="soft">{t('namesLead')}</p>
      {otherNames.length > 0 && (
        <ul className="rows">
          {otherNames.map((other) => (
            <li key={other.id}>
              <span className="grow">{other.name}</span>
              <ActionForm action={drop} label={t('dropName', { name: other.name })}>
                <HiddenField name="id" value={id} />
                <HiddenField name="nameId" value={other.id} />
                <SubmitButton quiet>{t('dropName', { name: other.name })}</SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <ActionForm action={add} label={t('addName')}>
        <HiddenField name="id" value={id} />
        <HiddenField name="once" value={once} />
        <TextField name="name" label={t('otherName')} maxLength={200} autoComplete="off" />
        <SubmitButton quiet>{t('addName')}</SubmitButton>
      </ActionForm>
    </EditPart>
  );
}
