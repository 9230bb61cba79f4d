import { getTranslations } from 'next-intl/server';
import type { Choice } from '@/components/ui/fields';
import { SelectField, TextField, TickField } from '@/components/ui/fields';
import type { Day } from '@/domain/calendar';
import { memberRoles, type SeatClass, type Side, seatClasses } from '@/domain/groups/words';
import { MOST_VOTES, type SeatFor, seatsFor } from '@/domain/seats/forms';
import type { PersonToPick } from '@/domain/seats/picker-queries';

/** What a seat is: whom it is for, its kind and its votes. */
export async function SeatFields({ seat }: { seat?: { for: SeatFor; class: SeatClass; weight: number } }) {
  const t = await getTranslations();
  const whom = (value: SeatFor): string =>
    value === 'advisor' || value === 'partner'
      ? t(value === 'advisor' ? 'seatForm.forAdvisor' : 'seatForm.forPartner')
      : t(`words.sectors.${value}`);
  return (
    <>
      <SelectField
        name="for"
        label={t('seatForm.for')}
        choices={seatsFor.map((value) => ({ value, label: whom(value) }))}
        defaultValue={seat?.for ?? 'advisor'}
      />
      <SelectField
        name="class"
        label={t('seatForm.class')}
        hint={t('seatForm.classHint')}
        choices={seatClasses.map((value) => ({ value, label: t(`words.seatClasses.${value}`) }))}
        defaultValue={seat?.class ?? 'voting'}
      />
      <TextField
        name="weight"
        label={t('seatForm.weight')}
        hint={t('seatForm.weightHint')}
        defaultValue={String(seat?.weight ?? 1)}
        type="number"
        min={0}
        max={MOST_VOTES}
        required
      />
    </>
  );
}

type SitterProps = { people: readonly PersonToPick[]; side?: Side; vacant?: boolean; chosen?: string | undefined };

/** Who sits there and in what role; the people whose hat fits come first. What is asked only then shows only then. */
export async function SitterFields({ people, side, vacant, chosen }: SitterProps) {
  const t = await getTranslations();
  return (
    <>
      <SelectField
        name="personId"
        label={t('seatForm.who')}
        hint={side && t('seatForm.whoHint', { side })}
        choices={await asChoices(people, side)}
        defaultValue={chosen}
        empty={t(vacant ? 'seatForm.vacantYet' : 'seatForm.choose')}
      />
      <TickField name="giveHat" label={t('seatForm.giveHat', { side: side ?? 'any' })} onlyWhenAsked />
      <TickField name="again" label={t('seatForm.again')} onlyWhenAsked />
      <RoleField />
    </>
  );
}

export async function RoleField({ role = 'member' }: { role?: string }) {
  const t = await getTranslations();
  const choices = memberRoles.map((value) => ({ value, label: t(`words.memberRoles.${value}`) }));
  return <SelectField name="role" label={t('seatForm.role')} choices={choices} defaultValue={role} />;
}

/** The days of a term; the last may be left open. */
export async function TermFields({ from, to }: { from: Day; to?: Day }) {
  const t = await getTranslations('seatForm');
  return (
    <>
      <TextField name="fromDay" label={t('from')} type="date" defaultValue={from} required />
      <TextField name="toDay" label={t('until')} hint={t('untilHint')} type="date" defaultValue={to} />
    </>
  );
}

async function asChoices(people: readonly PersonToPick[], side: Side | undefined): Promise<Choice[]> {
  const t = await getTranslations('words.sides');
  const fitting = side === undefined ? people : people.filter((person) => person.side === side);
  const others = people.filter((person) => !fitting.includes(person));
  return [...fitting, ...others].map(({ id, name, side: hat }) => ({
    value: id,
    label: hat === null ? name : `${name} – ${t(hat)}`,
  }));
}
