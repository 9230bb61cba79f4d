import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { EditContents } from '@/components/people/edit-contents';
import { AdvisorForm, DetailsForm, PartnerForm } from '@/components/people/edit-forms';
import { JoinsPart } from '@/components/people/joins-part';
import { NamesForm } from '@/components/people/names-form';
import { NeedsForm } from '@/components/people/needs-form';
import { OnboardingForm } from '@/components/people/onboarding-form';
import { PageHead } from '@/components/ui/page-head';
import { personKept } from '@/domain/people/person-queries';
import { whoKeepsPeople } from '@/domain/people/policy';
import * as act from '../../actions';
import { editRecordOf } from '../../edit-record';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoKeepsPeople);
  const name = personKept(viewer, (await params).id)?.details.name;
  return { title: name && (await getTranslations('people'))('editTitle', { name }) };
}

export default async function EditAdvisorPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsPeople);
  const person = personKept(viewer, (await params).id) ?? notFound();
  if (person.advisor === null) redirect(`/partners/${person.id}/edit`);
  const today = todayFor(viewer);
  const { id, details } = person;
  const { people, organizations, step, ...record } = editRecordOf(viewer, id, today, (await searchParams).step);
  const t = await getTranslations('people');
  return (
    <>
      <PageHead
        up={{ href: `/advisors/${id}`, label: details.name }}
        title={t('editTitle', { name: details.name })}
        lead={t('editLead')}
      />
      <EditContents shown={['details', 'advisor', 'needs', 'onboarding', 'names', 'partner', 'records']} />
      <DetailsForm person={person} action={act.changePersonAction} />
      <AdvisorForm {...{ person, people, today }} action={act.changeAdvisorAction} giveHat={act.giveHatAction} />
      <NeedsForm {...{ person, today }} action={act.noteNeedsAction} />
      <OnboardingForm
        {...{ person, step, today }}
        once={newOnce()}
        add={act.noteStepAction}
        drop={act.dropStepAction}
      />
      <NamesForm person={person} once={newOnce()} add={act.addNameAction} drop={act.dropNameAction} />
      <PartnerForm {...{ person, organizations }} action={act.changePartnerAction} giveHat={act.giveHatAction} />
      <JoinsPart {...{ id, ...record }} undo={act.undoJoinAction} />
    </>
  );
}
