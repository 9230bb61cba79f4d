import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { SavedNote } from '@/components/settings/saved-note';
import { StaffRoles } from '@/components/settings/staff-roles';
import { StaffSignIn } from '@/components/settings/staff-sign-in';
import { PageHead } from '@/components/ui/page-head';
import { isOnlyAdministrator } from '@/domain/access/administrator-queries';
import { whoChangesSettings } from '@/domain/settings/policy';
import { ohtOf } from '@/domain/settings/queries';
import { staffPerson } from '@/domain/settings/staff-queries';
import { closeTheirSignIn, liftTheirRole, openTheirSignIn } from './actions';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoChangesSettings);
  return { title: staffPerson(viewer, (await params).id)?.name };
}

export default async function StaffPersonPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoChangesSettings);
  const person = staffPerson(viewer, (await params).id);
  if (person === null) notFound();
  const t = await getTranslations('staff');
  const { timeZone } = ohtOf(viewer);
  const isSelf = person.id === viewer.personId;
  const invited = (await searchParams).invited !== undefined && person.disabledAt === null;
  const isLast = isOnlyAdministrator(viewer, person.id);
  return (
    <>
      <PageHead title={person.name} up={{ href: '/settings/people', label: t('title') }} below={person.email} />
      {invited && <SavedNote>{t('invited', { name: person.name })}</SavedNote>}
      <StaffRoles {...{ person, timeZone, isSelf, isLast }} lift={liftTheirRole} />
      <StaffSignIn {...{ person, timeZone, isSelf }} close={closeTheirSignIn} open={openTheirSignIn} />
    </>
  );
}
