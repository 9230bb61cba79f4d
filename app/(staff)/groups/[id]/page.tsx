import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { GroupActions } from '@/components/groups/group-actions';
import { GroupFlags } from '@/components/groups/group-flags';
import { GroupHead } from '@/components/groups/group-head';
import { GroupMotions } from '@/components/groups/group-motions';
import { GroupSeats } from '@/components/groups/group-seats';
import { GroupTerms } from '@/components/groups/group-terms';
import { GroupYears } from '@/components/groups/group-years';
import { OtherSeats } from '@/components/groups/other-seats';
import { MeetingsTable } from '@/components/meetings/meetings-table';
import { Block } from '@/components/ui/blocks';
import { withParams } from '@/components/ui/lists';
import { canKeepGroups } from '@/domain/groups/policy';
import { startOfMonths } from '@/domain/meetings/year';
import { groupById } from '@/domain/seats/group-queries';
import { whoSeesGroups } from '@/domain/seats/policy';
import { linksOf } from './links';
import { recordOf } from './record';

type Props = { params: Promise<{ id: string }> };

async function asked({ params }: Props) {
  const viewer = await requireViewer(...whoSeesGroups);
  const today = todayFor(viewer);
  const group = groupById(viewer, (await params).id, { from: startOfMonths(today), today });
  return { viewer, today, group };
}

export const generateMetadata = async (props: Props): Promise<Metadata> => ({
  title: (await asked(props)).group?.name,
});

export default async function GroupPage(props: Props) {
  const { viewer, today, group } = await asked(props);
  if (group === null) notFound();
  const t = await getTranslations('groups');
  const { seats, coming, others, terms, motions, years, flags, meetings } = recordOf(viewer, group.id, today);
  const mayKeep = canKeepGroups(viewer);
  return (
    <>
      <GroupHead {...{ group, seats, today }} />
      <GroupActions {...linksOf(viewer, group)} />
      <GroupFlags flags={flags} />
      <GroupSeats {...{ group, seats, today, mayKeep }} />
      {mayKeep && <OtherSeats {...{ group, coming, others, today }} />}
      <GroupYears name={group.name} years={years} today={today} />
      <GroupTerms groupId={group.id} terms={terms} mayKeep={mayKeep} />
      <GroupMotions motions={motions} today={today} />
      <Block id="meetings" title={t('meetingsTitle')}>
        {meetings.length > 0 && <MeetingsTable meetings={meetings} caption={t('meetingsTitle')} />}
        <p className="mt-3">
          <a href={withParams('/meetings', {}, { group: group.id })}>{t('allMeetings', { name: group.name })}</a>
        </p>
      </Block>
    </>
  );
}
