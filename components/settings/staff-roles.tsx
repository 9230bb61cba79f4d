import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Block, Row, Rows } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { dayOf } from '@/domain/calendar';
import type { Grant, StaffPerson } from '@/domain/settings/staff-queries';
import { roleOf } from './staff-table';

type StaffRolesProps = {
  person: StaffPerson;
  timeZone: string;
  isSelf: boolean;
  /** Whether nobody else is an administrator. */
  isLast: boolean;
  lift: FormAction;
};

/** The roles someone holds, each with the way to lift it, and those they held. */
export async function StaffRoles({ person, timeZone, isSelf, isLast, lift }: StaffRolesProps) {
  const t = await getTranslations('staff.person');
  const stays = (grant: Grant) => {
    if (grant.role !== 'administrator' || !(isSelf || isLast)) return null;
    return t(isLast ? 'last' : 'own');
  };
  return (
    <>
      <Block id="held" title={t('held')}>
        <div className="sheet">
          {person.held.length === 0 && <p>{t('heldNone')}</p>}
          <Rows>
            {person.held.map((grant) => (
              <Held key={grant.id} grant={grant} timeZone={timeZone} stays={stays(grant)} lift={lift} />
            ))}
          </Rows>
        </div>
        <p className="mt-3">
          {t('addLead')} <a href="/settings/people/invite">{t('add')}</a>
        </p>
      </Block>
      {person.past.length > 0 && <Past grants={person.past} timeZone={timeZone} />}
    </>
  );
}

type HeldProps = { grant: Grant; timeZone: string; stays: string | null; lift: FormAction };

async function Held({ grant, timeZone, stays, lift }: HeldProps) {
  const t = await getTranslations();
  const role = roleOf(t, grant);
  const day = formatDay(dayOf(grant.givenAt, timeZone), await getLocale());
  const { givenBy: by } = grant;
  return (
    <Row>
      <p className="first-letter:uppercase">
        {by === null
          ? t('staff.person.heldSinceNobody', { role, day })
          : t('staff.person.heldSince', { role, day, by })}
      </p>
      {stays !== null ? (
        <p className="soft">{stays}</p>
      ) : (
        <ActionForm action={lift} label={t('staff.person.liftSure', { role })}>
          <HiddenField name="grantId" value={grant.id} />
          <Fold summary={t('staff.person.lift')}>
            <p>{t('staff.person.liftWhat')}</p>
            <SubmitButton quiet>{t('staff.person.liftSure', { role })}</SubmitButton>
          </Fold>
        </ActionForm>
      )}
    </Row>
  );
}

async function Past({ grants, timeZone }: { grants: readonly Grant[]; timeZone: string }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const day = (at: number) => formatDay(dayOf(at, timeZone), locale);
  const someone = t('staff.person.someone');
  return (
    <Block id="past" title={t('staff.person.past')}>
      <Rows>
        {grants.map((grant) => (
          <Row key={grant.id}>
            <p className="first-letter:uppercase">
              {t('staff.person.pastLine', {
                role: roleOf(t, grant),
                from: day(grant.givenAt),
                to: day(grant.liftedAt ?? grant.givenAt),
                by: grant.givenBy ?? someone,
                lifter: grant.liftedBy ?? someone,
              })}
            </p>
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
