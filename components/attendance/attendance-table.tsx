import { getTranslations } from 'next-intl/server';
import { Block, EmptyNote } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import type { AtDoor } from '@/domain/attendance/queries';
import { beforehand } from './attendance-words';

/** Who may come, to be read: where attendance is not open yet, or the meeting was cancelled. */
export async function AttendanceTable({ people }: { people: readonly AtDoor[] }) {
  const t = await getTranslations();
  const title = t('attendance.tableAhead');
  if (people.length === 0) return <EmptyNote>{t('attendance.nobody')}</EmptyNote>;
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
        ]}
      />
    </Block>
  );
}
