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
import { addPersonAction } from '../actions';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('people'))('addTitle.advisor'),
});

export default async function NewAdvisorPage() {
  const viewer = await requireViewer(...whoKeepsPeople);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/advisors', label: t('advisors.title') }}
        title={t('people.addTitle.advisor')}
        lead={t('people.addLead.advisor')}
      />
      <NewPersonForm
        hat="advisor"
        once={newOnce()}
        action={addPersonAction}
        people={peopleToPick(viewer, todayFor(viewer))}
        organizations={organizationNames(viewer)}
        today={todayFor(viewer)}
      />
    </>
  );
}
