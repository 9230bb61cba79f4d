import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatDay } from '@/components/format';
import { HowToPrint } from '@/components/print/how-to-print';
import { MemberList } from '@/components/print/member-list';
import { PageHead } from '@/components/ui/page-head';
import { groupById } from '@/domain/seats/group-queries';
import { whoSeesGroups } from '@/domain/seats/policy';
import { seatsOfGroup } from '@/domain/seats/queries';
import { ohtOf } from '@/domain/settings/queries';
import { nameOfTeam } from '@/domain/settings/team-name';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('print'))('membersTitle'),
});

export default async function MembersPage({ params }: Props) {
  const viewer = await requireViewer(...whoSeesGroups);
  const { id } = await params;
  const today = todayFor(viewer);
  const group = groupById(viewer, id, { from: today, today });
  if (group === null) notFound();
  const t = await getTranslations('print');
  const locale = await getLocale();
  return (
    <>
      <HowToPrint back={{ href: `/groups/${id}`, label: t('backToGroup') }} />
      <PageHead
        above={nameOfTeam(ohtOf(viewer), locale)}
        title={t('membersOf', { name: group.name })}
        below={t('asOf', { day: formatDay(today, locale) })}
      />
      <MemberList name={group.name} seats={seatsOfGroup(viewer, id, today)} />
    </>
  );
}
