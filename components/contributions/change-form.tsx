import { getLocale, getTranslations } from 'next-intl/server';
import { formatMinutes } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, SubmitButton } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { Day } from '@/domain/calendar';
import type { Contribution } from '@/domain/contributions/queries';
import { GivenFields } from './given-fields';

type Props = {
  one: Contribution;
  today: Day;
  groups: readonly { id: string; name: string }[];
  anyGroup: boolean;
  change: FormAction;
  remove: FormAction;
};

/** A contribution as it stands, to be set right. */
export async function ChangeForm({ one, today, groups, anyGroup, change, remove }: Props) {
  const t = await getTranslations('contributions');
  const locale = await getLocale();
  const { id, stamp, kind, what, onDay, minutes, groupId } = one;
  const given = { kind, what, onDay, ...(minutes === null ? {} : { length: formatMinutes(minutes, locale) }) };
  return (
    <>
      <ActionForm action={change} className="sheet" label={t('changeNow')}>
        <HiddenField name="id" value={id} />
        <HiddenField name="stamp" value={stamp} />
        <GivenFields today={today} given={given} />
        <div className="columns level">
          <SelectField
            name="groupId"
            label={t('forGroup')}
            empty={anyGroup ? t('forNoGroup') : undefined}
            choices={groups.map((group) => ({ value: group.id, label: group.name }))}
            defaultValue={groupId ?? undefined}
          />
          <OnBehalf hint={t('channelChangeHint')} />
        </div>
        <div className="actions">
          <SubmitButton>{t('changeNow')}</SubmitButton>
        </div>
      </ActionForm>
      <ActionForm action={remove} className="mt-4" label={t('remove')}>
        <HiddenField name="id" value={id} />
        <HiddenField name="stamp" value={stamp} />
        <Fold summary={t('remove')}>
          <p>{t('removeHint')}</p>
          <div className="actions">
            <SubmitButton quiet>{t('removeNow')}</SubmitButton>
          </div>
        </Fold>
      </ActionForm>
    </>
  );
}
