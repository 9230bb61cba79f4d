import { getLocale, getTranslations } from 'next-intl/server';
import { Block, EmptyNote } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { AtDoor, MeetingAttended } from '@/domain/attendance/queries';
import { beforehand, noted } from './attendance-words';

type Props = { meeting: MeetingAttended; people: readonly AtDoor[]; timeZone: string };

/** Who was there, to be read: where attendance is not open, or not open any more. */
export async function AttendanceTable({ meeting, people, timeZone }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const title = t(meeting.state === 'held' ? 'attendance.tableTitle' : 'attendance.tableAhead');
  if (people.length === 0) return <EmptyNote>{t('attendance.nobody')}</EmptyNote>;
  const spokeColumn: Column<AtDoor> = {
    label: t('attendance.spokeHead'),
    cell: (person) => (person.spoke === null ? '–' : t(`attendance.spoke-${person.spoke === 1 ? 'yes' : 'no'}`)),
  };
  return (
    <Block id="there" title={title}>
      <DataTable<AtDoor>
        caption={title}
        hideCaption
        items={people}
        keyOf={({ personId }) => personId}
        columns={[
          { label: t('meetings.person'), names: true, cell: ({ name }) => name },
          { label: t('attendance.beforeHead'), cell: (person) => beforehand(person, t) },
          {
            label: t('attendance.thereHead'),
            cell: (person) => noted(person, timeZone, t, locale) || t('attendance.notNoted'),
          },
          ...(people.some(({ spoke }) => spoke !== null) ? [spokeColumn] : []),
        ]}
      />
    </Block>
  );
}
