import { getLocale, getTranslations } from 'next-intl/server';
import { PersonName } from '@/components/people/person-name';
import type { Translate } from '@/components/translate';
import { Tag } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { Day } from '@/domain/calendar';
import { endsSoon } from '@/domain/groups/spans';
import type { Language } from '@/domain/people/words';
import type { SeatHeld } from '@/domain/seats/queries';
import { daysInWords, seatInWords } from './seat-words';

type Props = { group: { id: string; name: string }; seats: readonly SeatHeld[]; today: Day; mayKeep: boolean };

/** Each seat in a row: who sits there, for whom it is, its votes and its term; for who may, the way to change it. */
export async function SeatTable({ group, seats, today, mayKeep }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const unknown = seats.some((seat) => seat.personId !== null && seat.fromDay === null && seat.toDay === null);
  const columns: Column<SeatHeld>[] = [
    { label: t('groups.sitter'), names: true, cell: (seat) => <Sitter seat={seat} t={t} /> },
    { label: t('groups.seat'), plain: true, cell: (seat) => seatInWords(seat, t) },
    { label: t('groups.term'), cell: (seat) => termOf(seat, today, t, locale) },
    ...(mayKeep ? [keeping(group.id, t)] : []),
  ];
  return (
    <>
      <DataTable
        caption={t('groups.seatsCaption', { name: group.name })}
        hideCaption
        items={seats}
        keyOf={(seat) => seat.seatId}
        columns={columns}
      />
      {unknown && <p className="soft small mt-2">{t('groups.termsUnknown')}</p>}
    </>
  );
}

const keeping = (groupId: string, t: Translate): Column<SeatHeld> => ({
  label: t('groups.keep'),
  plain: true,
  cell: ({ seatId, name }) => (
    <a className="whitespace-nowrap" href={`/groups/${groupId}/seats/${seatId}`}>
      {name === null ? t('groups.fillIt') : t('groups.keepIt')}
      {name !== null && <span className="sr-only"> {t('groups.ofName', { name })}</span>}
    </a>
  ),
});

function Sitter({ seat, t }: { seat: SeatHeld; t: Translate }) {
  const { personId, name, role, organization } = seat;
  if (personId === null || name === null) return <Tag tone="warn">{t('groups.vacant')}</Tag>;
  return (
    <>
      <PersonName id={personId} name={name} linked={seat.advisor} />{' '}
      {role !== null && role !== 'member' && <Tag>{t(`words.memberRoles.${role}`)}</Tag>}
      {organization !== null && <span className="block soft small font-normal">{organization}</span>}
    </>
  );
}

/** The term, where a record says one. Nothing else, so that a phone leaves the line out. */
function termOf(seat: SeatHeld, today: Day, t: Translate, locale: Language) {
  const days = seat.personId === null ? null : daysInWords(seat, t, locale);
  if (days === null) return null;
  return (
    <>
      {days} {endsSoon(seat, today) && <Tag tone="warn">{t('groups.endsSoon')}</Tag>}
    </>
  );
}
