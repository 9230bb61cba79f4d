import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Block } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { needsSecondFactor } from '@/domain/access/lifetimes';
import { dayOf } from '@/domain/calendar';
import type { StaffPerson } from '@/domain/settings/staff-queries';

type Props = { person: StaffPerson; timeZone: string; isSelf: boolean; close: FormAction; open: FormAction };

/** How someone signs in, and the way to close that or to open it again. */
export async function StaffSignIn({ person, timeZone, isSelf, close, open }: Props) {
  const t = await getTranslations('staff.person');
  const { id, name, disabledAt } = person;
  const since = disabledAt !== null && formatDay(dayOf(disabledAt, timeZone), await getLocale());
  return (
    <Block id="sign-in" title={t('sign')}>
      <div className="sheet">
        {since ? <p>{t('closedSince', { day: since })}</p> : <HowTheySignIn person={person} />}
        {since && (
          <ActionForm action={open} className="mt-3" label={t('reopen')}>
            <HiddenField name="personId" value={id} />
            <SubmitButton>{t('reopen')}</SubmitButton>
          </ActionForm>
        )}
        {!since && isSelf && <p className="soft">{t('ownSign')}</p>}
        {!since && !isSelf && (
          <ActionForm action={close} className="mt-3" label={t('closeSure', { name })}>
            <HiddenField name="personId" value={id} />
            <Fold summary={t('close')}>
              <p>{t('closeWhat')}</p>
              <SubmitButton quiet>{t('closeSure', { name })}</SubmitButton>
            </Fold>
          </ActionForm>
        )}
      </div>
    </Block>
  );
}

async function HowTheySignIn({ person: { name, email, held, secondFactor } }: { person: StaffPerson }) {
  const t = await getTranslations('staff.person');
  if (email === null) return <p>{t('signNone')}</p>;
  return (
    <p>
      {t('signOpen', { name, email })} {secondFactor && t('signApp')}
      {!secondFactor && needsSecondFactor(held.map(({ role }) => role)) && t('signNoApp')}
    </p>
  );
}
