import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block } from '@/components/ui/blocks';
import { HiddenField, SelectField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { PersonToPick } from '@/domain/seats/picker-queries';

type Props = { meetingId: string; others: readonly PersonToPick[]; send: FormAction };

/** Someone who holds no seat here may be invited all the same. */
export async function SomeoneElse({ meetingId, others, send }: Props) {
  const t = await getTranslations();
  if (others.length === 0) return null;
  const choices = others.map(({ id, name, side }) => ({
    value: id,
    label: side === null ? name : t('invite.nameAndSide', { name, side: t(`invite.one.${side}`) }),
  }));
  return (
    <Block id="someone-else" title={t('invite.someoneElse')}>
      <ActionForm action={send} label={t('invite.someoneElse')} className="filters">
        <HiddenField name="meetingId" value={meetingId} />
        <SelectField name="people" label={t('invite.whom')} empty={t('common.choose')} choices={choices} required />
        <SubmitButton quiet>{t('invite.inviteThem')}</SubmitButton>
      </ActionForm>
    </Block>
  );
}
