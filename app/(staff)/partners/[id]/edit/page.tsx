import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { EditContents } from '@/components/people/edit-contents';
import { AdvisorForm, DetailsForm, PartnerForm } from '@/components/people/edit-forms';
import { JoinsPart } from '@/components/people/joins-part';
import { LeaveTeamForm } from '@/components/people/leaving-forms';
import { NamesForm } from '@/components/people/names-form';
import { PageHead } from '@/components/ui/page-head';
import { seatsToEnd } from '@/domain/advisors/leaving-queries';
import { personKept } from '@/domain/people/person-queries';
import { whoKeepsPeople } from '@/domain/people/policy';
import * as act from '../../../advisors/actions';
import { editRecordOf } from '../../../advisors/edit-record';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoKeepsPeople);
  const name = personKept(viewer, (await params).id)?.details.name;
  return { title: name && (await getTranslations('people'))('editTitle', { name }) };
}

export default async function EditPartnerPage({ params }: Props) {
  const viewer = await requireViewer(...whoKeepsPeople);
  const person = personKept(viewer, (await params).id) ?? notFound();
  const today = todayFor(viewer);
  const { id, details } = person;
  const { people, organizations, ...record } = editRecordOf(viewer, id, today);
  const ending = seatsToEnd(viewer, id, 'partner', today);
  const t = await getTranslations('people');
  return (
    <>
      <PageHead
        up={{ href: `/partners/${id}`, label: details.name }}
        title={t('editTitle', { name: details.name })}
        lead={t('editLead')}
      />
      <EditContents shown={['details', 'partner', 'names', 'leaving', 'advisor', 'records']} />
      <DetailsForm person={person} action={act.changePersonAction} />
      <PartnerForm {...{ person, organizations }} action={act.changePartnerAction} giveHat={act.giveHatAction} />
      <NamesForm person={person} once={newOnce()} add={act.addNameAction} drop={act.dropNameAction} />
      <LeaveTeamForm {...{ id, name: details.name, hat: 'partner', ending, today }} action={act.leaveAction} />
      {person.advisor === null && (
        <AdvisorForm {...{ person, people, today }} action={act.changeAdvisorAction} giveHat={act.giveHatAction} />
      )}
      <JoinsPart {...{ id, ...record }} undo={act.undoJoinAction} />
    </>
  );
}
