import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import type { SeatHeld } from '@/domain/seats/queries';

/** Who sits in a group, for paper: no address and no phone, since a list is left on tables. */
export async function MemberList({ name, seats }: { name: string; seats: readonly SeatHeld[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const role = ({ role: word }: SeatHeld) => (word === null || word === 'member' ? '' : t(`words.memberRoles.${word}`));
  const forWhom = ({ side, sector }: SeatHeld) =>
    side === 'partner' && sector !== null ? t(`words.sectors.${sector}`) : t(`words.sides.${side}`);
  return (
    <DataTable
      caption={t('groups.seatsCaption', { name })}
      hideCaption
      items={seats}
      keyOf={({ seatId }) => seatId}
      columns={[
        { label: t('groups.sitter'), names: true, cell: (seat) => seat.name ?? t('groups.vacant') },
        { label: t('print.role'), cell: role },
        { label: t('groups.for'), cell: forWhom },
        { label: t('print.organization'), cell: ({ organization }) => organization },
        { label: t('groups.class'), cell: (seat) => t(`words.seatClasses.${seat.class}`) },
        { label: t('groups.weight'), end: true, cell: ({ weight }) => weight },
        { label: t('print.since'), cell: ({ fromDay }) => fromDay && formatDayMedium(fromDay, locale) },
        { label: t('print.until'), cell: ({ toDay }) => toDay && formatDayMedium(toDay, locale) },
      ]}
    />
  );
}
