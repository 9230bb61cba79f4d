import { getLocale, getTranslations } from 'next-intl/server';
import { PersonName } from '@/components/people/person-name';
import type { Translate } from '@/components/translate';
import { Tag } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { Day } from '@/domain/calendar';
import { endsSoon } from '@/domain/groups/spans';
import type { SeatHeld } from '@/domain/seats/queries';
import { daysInWords, forWhom } from './seat-words';

type Props = { group: { id: string; name: string }; seats: readonly SeatHeld[]; today: Day; mayKeep: boolean };

/** Each seat in a row: who sits there, for whom it is, its votes and its term; for who may, the way to change it. */
export async function SeatTable({ group, seats, today, mayKeep }: Props) {
  const t = await getTranslations();
  const columns: Column<SeatHeld>[] = [
    { label: t('groups.sitter'), names: true, cell: (seat) => <Sitter seat={seat} t={t} /> },
    { label: t('groups.for'), cell: (seat) => forWhom(seat, t) },
    { label: t('groups.class'), cell: (seat) => t(`words.seatClasses.${seat.class}`) },
    { label: t('groups.weight'), end: true, cell: ({ weight }) => weight },
    { label: t('groups.term'), cell: (seat) => <Term seat={seat} today={today} /> },
    ...(mayKeep ? [keeping(group.id, t)] : []),
  ];
  return (
    <DataTable
      caption={t('groups.seatsCaption', { name: group.name })}
      hideCaption
      items={seats}
      keyOf={(seat) => seat.seatId}
      columns={columns}
    />
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

async function Term({ seat, today }: { seat: SeatHeld; today: Day }) {
  const t = await getTranslations();
  if (seat.personId === null) return <span className="soft">–</span>;
  const days = daysInWords(seat, t, await getLocale());
  return (
    <>
      {days ?? <span className="soft">{t('groups.termUnknown')}</span>}{' '}
      {endsSoon(seat, today) && <Tag tone="warn">{t('groups.endsSoon')}</Tag>}
    </>
  );
}
