import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import {
  type Choice,
  HiddenField,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextField,
  TickField,
  TickGroup,
} from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { languages } from '@/domain/people/words';
import { staffRoles } from '@/domain/settings/forms';

type Props = { once: string; groups: readonly Choice[]; language: string; action: FormAction };

/** Who is invited, and to what. */
export async function InviteForm({ once, groups, language, action }: Props) {
  const t = await getTranslations();
  const roles = staffRoles.map((role) => ({
    value: role,
    label: t(`words.roles.${role}`),
    hint: t(`staff.roleHint.${role}`),
  }));
  return (
    <ActionForm action={action} className="sheet" label={t('staff.invite.title')}>
      <HiddenField name="once" value={once} />
      <TextField name="name" label={t('staff.invite.name')} maxLength={200} autoComplete="off" required />
      <TickField name="another" label={t('staff.invite.another')} hint={t('staff.invite.anotherHint')} onlyWhenAsked />
      <TextField
        name="email"
        label={t('staff.invite.email')}
        hint={t('staff.invite.emailHint')}
        type="email"
        autoComplete="off"
        required
      />
      <TickGroup name="roles" label={t('staff.invite.roles')} choices={roles} />
      {groups.length > 0 && (
        <SelectField
          name="groupId"
          label={t('staff.invite.group')}
          hint={t('staff.invite.groupHint')}
          choices={groups}
          empty={t('staff.invite.noGroup')}
        />
      )}
      <RadioGroup
        name="language"
        label={t('staff.invite.language')}
        choices={languages.map((value) => ({ value, label: t(`words.languages.${value}`) }))}
        defaultValue={language}
      />
      <SubmitButton>{t('staff.invite.send')}</SubmitButton>
    </ActionForm>
  );
}
