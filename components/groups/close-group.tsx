import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import type { GroupToKeep } from '@/domain/groups/group-queries';

type Props = { group: GroupToKeep; today: Day; close: FormAction; reopen: FormAction };

/** Ends a group with a day, or lets one that was closed go on. */
export async function CloseGroup({ group, today, close, reopen }: Props) {
  const t = await getTranslations('groupForm');
  const as = (
    <>
      <HiddenField name="id" value={group.id} />
      <HiddenField name="stamp" value={group.stamp} />
    </>
  );
  if (group.closedOn !== null) {
    return (
      <Sheet title={t('reopen')}>
        <p>{t('closedLead', { day: formatDay(group.closedOn, await getLocale()) })}</p>
        <ActionForm action={reopen} label={t('reopen')}>
          {as}
          <SubmitButton quiet>{t('reopen')}</SubmitButton>
        </ActionForm>
      </Sheet>
    );
  }
  return (
    <ActionForm action={close} label={t('close')} className="mt-10">
      {as}
      <Fold summary={t('close')}>
        <p>{t('closeLead')}</p>
        <TextField name="lastDay" label={t('lastDay')} type="date" defaultValue={today} max={today} required />
        <SubmitButton quiet>{t('closeNow')}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}
