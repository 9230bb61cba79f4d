import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { InviteForm } from '@/components/settings/invite-form';
import { PageHead } from '@/components/ui/page-head';
import { startOfMonths } from '@/domain/meetings/year';
import { groupList } from '@/domain/seats/group-queries';
import { whoChangesSettings } from '@/domain/settings/policy';
import { sendInvitation } from './actions';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('staff.invite'))('title'),
});

export default async function InvitePage() {
  const viewer = await requireViewer(...whoChangesSettings);
  const today = todayFor(viewer);
  const groups = groupList(viewer, { from: startOfMonths(today), today });
  const t = await getTranslations('staff');
  return (
    <>
      <PageHead
        title={t('invite.title')}
        up={{ href: '/settings/people', label: t('title') }}
        lead={t('invite.lead')}
      />
      <InviteForm
        once={newOnce()}
        groups={groups.map(({ id, name }) => ({ value: id, label: name }))}
        language={await getLocale()}
        action={sendInvitation}
      />
    </>
  );
}
