import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { CloseGroup } from '@/components/groups/close-group';
import { GroupFields } from '@/components/groups/group-fields';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import { PageHead } from '@/components/ui/page-head';
import { groupToKeep } from '@/domain/groups/group-queries';
import { whoKeepsGroups } from '@/domain/seats/policy';
import { changeGroupOf, closeGroupOf, reopenGroupOf } from '../../actions';

type Props = { params: Promise<{ id: string }> };

async function asked({ params }: Props) {
  const viewer = await requireViewer(...whoKeepsGroups);
  const group = groupToKeep(viewer, (await params).id);
  if (group === null) notFound();
  return { group, today: todayFor(viewer), t: await getTranslations('groupForm') };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { group, t } = await asked(props);
  return { title: t('editTitle', { name: group.name }) };
}

export default async function EditGroupPage(props: Props) {
  const { group, today, t } = await asked(props);
  const title = t('editTitle', { name: group.name });
  return (
    <>
      <PageHead up={{ href: `/groups/${group.id}`, label: group.name }} title={title} />
      <Sheet>
        <ActionForm action={changeGroupOf} label={title}>
          <HiddenField name="id" value={group.id} />
          <HiddenField name="stamp" value={group.stamp} />
          <GroupFields group={group} />
          <SubmitButton>{t('changeNow')}</SubmitButton>
        </ActionForm>
      </Sheet>
      <CloseGroup group={group} today={today} close={closeGroupOf} reopen={reopenGroupOf} />
    </>
  );
}
