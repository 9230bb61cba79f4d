import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { AddSeat } from '@/components/groups/add-seat';
import { PageHead } from '@/components/ui/page-head';
import { dayField } from '@/domain/fields';
import { groupToKeep } from '@/domain/groups/group-queries';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { whoKeepsGroups } from '@/domain/seats/policy';
import { seatToKeep } from '@/domain/seats/standing-queries';
import { addressesFor } from '../../links';
import { addSeatOf } from '../actions';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<'added' | 'count' | 'person' | 'from', string | undefined>>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('seatForm'))('newTitle'),
});

export default async function NewSeatPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsGroups);
  const group = groupToKeep(viewer, (await params).id);
  if (group === null) notFound();
  const today = todayFor(viewer);
  const { added, count, person, from } = await searchParams;
  const seat = added === undefined ? null : seatToKeep(viewer, group.id, String(added));
  const t = await getTranslations('seatForm');
  return (
    <>
      <PageHead
        up={{ href: `/groups/${group.id}#seats`, label: group.name }}
        title={t('newOf', { name: group.name })}
        lead={t('newLead')}
      />
      <AddSeat
        groupId={group.id}
        people={peopleToPick(viewer, today)}
        addresses={addressesFor(viewer)}
        today={today}
        chosen={{ person, from: dayField.safeParse(from).data }}
        once={newOnce()}
        added={seat && { ...seat, count: Number(count) || 1 }}
        add={addSeatOf}
      />
    </>
  );
}
