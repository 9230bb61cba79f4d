import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { AddSeat } from '@/components/groups/add-seat';
import { PageHead } from '@/components/ui/page-head';
import { groupToKeep } from '@/domain/groups/group-queries';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { whoKeepsGroups } from '@/domain/seats/policy';
import { addressesFor } from '../../links';
import { addSeatOf } from '../actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ added?: string | string[] }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('seatForm'))('newTitle'),
});

export default async function NewSeatPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsGroups);
  const group = groupToKeep(viewer, (await params).id);
  if (group === null) notFound();
  const today = todayFor(viewer);
  const added = Number((await searchParams).added) || 0;
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
        once={newOnce()}
        added={added}
        add={addSeatOf}
      />
    </>
  );
}
