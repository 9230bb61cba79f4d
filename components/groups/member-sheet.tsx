import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet, Tag } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { endsSoon } from '@/domain/groups/spans';
import type { Sat } from '@/domain/seats/standing-queries';
import { RoleField } from './seat-fields';
import { daysInWords } from './seat-words';

export type MemberActions = Record<'vacate' | 'changeRole' | 'changeTerm' | 'takeBack', FormAction>;
type Props = { own: Sat; stamp: string; once: string; today: Day; actions: MemberActions };

/** What can be done with the term of someone in a seat, one thing a fold. */
export async function MemberSheet({ own, stamp, once, today, actions }: Props) {
  const t = await getTranslations();
  const days = daysInWords({ ...own, fromDay: own.fromAssumed ? null : own.fromDay }, t, await getLocale());
  const words = await getTranslations('seatForm');
  const from = own.fromDay > today ? own.fromDay : today;
  const as = (
    <>
      <HiddenField name="id" value={own.id} />
      <HiddenField name="stamp" value={stamp} />
    </>
  );
  return (
    <Sheet title={own.name}>
      <p>
        {t(`words.memberRoles.${own.role}`)} · {days ?? words('noDays')}{' '}
        {endsSoon(own, today) && <Tag tone="warn">{t('groups.endsSoon')}</Tag>}
      </p>
      <ActionForm action={actions.vacate} label={words('vacate')}>
        {as}
        <Fold summary={words('vacate')}>
          <TextField
            name="lastDay"
            label={words('lastDay')}
            hint={words('vacateHint')}
            type="date"
            defaultValue={from}
          />
          <SubmitButton>{words('vacateNow')}</SubmitButton>
        </Fold>
      </ActionForm>
      <ActionForm action={actions.changeRole} label={words('changeRole')}>
        {as}
        <HiddenField name="once" value={once} />
        <Fold summary={words('changeRole')}>
          <RoleField role={own.role} />
          <TextField
            name="fromDay"
            label={words('roleFrom')}
            hint={words('roleHint')}
            type="date"
            defaultValue={from}
          />
          <SubmitButton>{words('changeRoleNow')}</SubmitButton>
        </Fold>
      </ActionForm>
      <ActionForm action={actions.changeTerm} label={words('changeTerm')}>
        {as}
        <Fold summary={words('changeTerm')}>
          <FirstDay own={own} />
          <TextField
            name="toDay"
            label={words('until')}
            hint={words('untilHint')}
            type="date"
            defaultValue={own.toDay ?? ''}
          />
          <SubmitButton>{words('changeTermNow')}</SubmitButton>
        </Fold>
      </ActionForm>
      <ActionForm action={actions.takeBack} label={words('takeBack')}>
        {as}
        <Fold summary={words('takeBack')}>
          <p>{words('takeBackLead', { name: own.name })}</p>
          <SubmitButton quiet>{words('takeBackNow')}</SubmitButton>
        </Fold>
      </ActionForm>
    </Sheet>
  );
}

async function FirstDay({ own }: { own: Sat }) {
  const t = await getTranslations('seatForm');
  const assumed = own.fromAssumed === 1;
  const hint = t('termFromHint', { assumed: assumed ? 'yes' : 'no' });
  const day = assumed ? '' : own.fromDay;
  return <TextField name="fromDay" label={t('termFrom')} hint={hint} type="date" defaultValue={day} />;
}
