import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Tag } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import { dayOf } from '@/domain/calendar';
import type { Grant, StaffPerson } from '@/domain/settings/staff-queries';

type Props = { people: readonly StaffPerson[]; caption: string; timeZone: string; hideCaption?: boolean };

/** People with their roles and since when, and how they sign in. */
export async function StaffTable({ people, caption, timeZone, hideCaption }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const since = ({ givenAt }: Grant) => formatDay(dayOf(givenAt, timeZone), locale);
  return (
    <DataTable
      caption={caption}
      hideCaption={hideCaption}
      items={people}
      keyOf={({ id }) => id}
      columns={[
        { label: t('staff.name'), names: true, cell: (person) => <Name person={person} /> },
        {
          label: t('staff.rolesNow'),
          cell: ({ held }) => <EachGrant grants={held} none={t('staff.none')} text={(grant) => roleOf(t, grant)} />,
        },
        { label: t('staff.since'), cell: ({ held }) => <EachGrant grants={held} none="–" text={since} /> },
        { label: t('staff.signIn'), cell: (person) => <SignIn person={person} /> },
      ]}
    />
  );
}

/** A role by its word; a chair's with the group. */
export const roleOf = (t: Translate, { role, group }: Pick<Grant, 'role' | 'group'>): string => {
  const word = t(`words.roles.${role}`);
  return group === null ? word : t('staff.roleOf', { role: word, group });
};

function Name({ person }: { person: StaffPerson }) {
  return (
    <>
      <a href={`/settings/people/${person.id}`}>{person.name}</a>
      {person.email && <span className="soft small block font-normal break-words">{person.email}</span>}
    </>
  );
}

type EachProps = { grants: readonly Grant[]; none: string; text: (grant: Grant) => string };

function EachGrant({ grants, none, text }: EachProps) {
  if (grants.length === 0) return <span className="soft">{none}</span>;
  return grants.map((grant) => (
    <span key={grant.id} className="block">
      {text(grant)}
    </span>
  ));
}

async function SignIn({ person: { email, disabledAt, secondFactor } }: { person: StaffPerson }) {
  const t = await getTranslations('staff');
  if (disabledAt !== null) return <Tag tone="warn">{t('closed')}</Tag>;
  if (email === null) return <Tag tone="warn">{t('noAddress')}</Tag>;
  return t(secondFactor ? 'withApp' : 'open');
}
