import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { NewPersonForm } from '@/components/people/new-person-form';
import { PageHead } from '@/components/ui/page-head';
import { organizationNames } from '@/domain/partners/queries';
import { whoKeepsPeople } from '@/domain/people/policy';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { addPersonAction } from '../../advisors/actions';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('people'))('addTitle.partner'),
});

export default async function NewPartnerPage() {
  const viewer = await requireViewer(...whoKeepsPeople);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/partners', label: t('partners.title') }}
        title={t('people.addTitle.partner')}
        lead={t('people.addLead.partner')}
      />
      <NewPersonForm
        hat="partner"
        once={newOnce()}
        action={addPersonAction}
        people={peopleToPick(viewer, todayFor(viewer))}
        organizations={organizationNames(viewer)}
        today={todayFor(viewer)}
      />
    </>
  );
}
