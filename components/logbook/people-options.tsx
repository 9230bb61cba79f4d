import { getTranslations } from 'next-intl/server';
import type { Side } from '@/domain/groups/words';
import type { Logging } from './logging';

type PeopleOptionsProps = { log: Logging; none: string; also?: 'everyone' | 'advisors' };

/** Whom to choose in a list: those of this meeting first, then whom else one may name. Or advisors alone. */
export async function PeopleOptions({ log, none, also }: PeopleOptionsProps) {
  const t = await getTranslations('log');
  const fits = ({ side }: { side: Side | null }) => also !== 'advisors' || side === 'advisor';
  const here = [...log.page.roster, ...log.page.others].filter(fits).map(({ personId: id, name }) => ({ id, name }));
  const ids = new Set(here.map(({ id }) => id));
  const others = also ? log.people.filter((person) => fits(person) && !ids.has(person.id)) : [];
  return (
    <>
      <option value="">{none}</option>
      <Options people={here} label={t('ofThisMeeting')} />
      <Options people={others} label={t('everyoneElse')} />
    </>
  );
}

const Options = ({ people, label }: { people: readonly { id: string; name: string }[]; label: string }) =>
  people.length === 0 ? null : (
    <optgroup label={label}>
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
