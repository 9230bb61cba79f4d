import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { GroupTable } from '@/components/groups/group-table';
import { NoGroups } from '@/components/groups/no-groups';
import { LinkButton } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { canKeepGroups } from '@/domain/groups/policy';
import { seatsOn } from '@/domain/groups/queries';
import { byGroup, weightShare } from '@/domain/groups/shares';
import { startOfMonths } from '@/domain/meetings/year';
import { groupList } from '@/domain/seats/group-queries';
import { whoSeesGroups } from '@/domain/seats/policy';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('groups'))('title') });

export default async function GroupsPage() {
  const viewer = await requireViewer(...whoSeesGroups);
  const today = todayFor(viewer);
  const groups = groupList(viewer, { from: startOfMonths(today), today });
  const seats = seatsOn(viewer, today);
  const own = byGroup(seats);
  const deciding = groups.filter((group) => group.power === 'decides' && group.closedOn === null);
  const without = deciding.filter(({ id }) => weightShare(own.get(id) ?? []).part === 0).length;
  const t = await getTranslations('groups');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead', { total: groups.length, deciding: deciding.length, without })} />
      {groups.length > 0 && canKeepGroups(viewer) && (
        <div className="actions">
          <LinkButton href="/groups/new">{t('add')}</LinkButton>
        </div>
      )}
      {groups.length === 0 && <NoGroups viewer={viewer} />}
      {groups.length > 0 && (
        <div className="sheet">
          <GroupTable groups={groups} seats={seats} today={today} />
        </div>
      )}
    </>
  );
}
