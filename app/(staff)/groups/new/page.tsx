import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { requireViewer } from '@/app/_request/viewer';
import { GroupFields } from '@/components/groups/group-fields';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import { PageHead } from '@/components/ui/page-head';
import { whoKeepsGroups } from '@/domain/seats/policy';
import { addGroupOf } from '../actions';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('groupForm'))('newTitle'),
});

export default async function NewGroupPage() {
  await requireViewer(...whoKeepsGroups);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/groups', label: t('groups.title') }}
        title={t('groupForm.newTitle')}
        lead={t('groupForm.newLead')}
      />
      <Sheet>
        <ActionForm action={addGroupOf} label={t('groupForm.newTitle')}>
          <HiddenField name="once" value={newOnce()} />
          <GroupFields />
          <SubmitButton>{t('groupForm.addNow')}</SubmitButton>
        </ActionForm>
      </Sheet>
    </>
  );
}
