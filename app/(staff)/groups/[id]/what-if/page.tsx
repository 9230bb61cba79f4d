import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { WhatIfAnswer } from '@/components/groups/what-if-answer';
import { WhatIfForm } from '@/components/groups/what-if-form';
import { PageHead } from '@/components/ui/page-head';
import { whatIfSearch } from '@/domain/seats/forms';
import { groupById } from '@/domain/seats/group-queries';
import { whom } from '@/domain/seats/place';
import { whoSeesGroups } from '@/domain/seats/policy';
import { beforeAndAfter } from '@/domain/seats/prospect';
import { seatsOfGroup } from '@/domain/seats/queries';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[]>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('whatIf'))('title') });

export default async function WhatIfPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesGroups);
  const today = todayFor(viewer);
  const group = groupById(viewer, (await params).id, { from: today, today });
  if (group === null) notFound();
  const asked = whatIfSearch.parse(await searchParams);
  const question = { what: asked.what, about: whom(asked.for), weight: asked.votes };
  const seating = { groupId: group.id, group: group.name, power: group.power };
  const prospects = beforeAndAfter(seatsOfGroup(viewer, group.id, today), question, seating, group.ruleShare);
  const t = await getTranslations('whatIf');
  return (
    <>
      <PageHead
        up={{ href: `/groups/${group.id}#seats`, label: group.name }}
        title={t('of', { name: group.name })}
        below={t('lead')}
      />
      <WhatIfForm groupId={group.id} asked={asked} />
      <WhatIfAnswer group={group} {...prospects} />
    </>
  );
}
