import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatDay } from '@/components/format';
import { ComeBackForm, LeaveForm, LeaveTeamForm } from '@/components/people/leaving-forms';
import { PageHead } from '@/components/ui/page-head';
import { seatsToEnd } from '@/domain/advisors/leaving-queries';
import { personKept } from '@/domain/people/person-queries';
import { whoKeepsPeople } from '@/domain/people/policy';
import * as act from '../../actions';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoKeepsPeople);
  const name = personKept(viewer, (await params).id)?.details.name;
  return { title: name && (await getTranslations('people'))('leavingTitle', { name }) };
}

export default async function LeavingPage({ params }: Props) {
  const viewer = await requireViewer(...whoKeepsPeople);
  const person = personKept(viewer, (await params).id);
  if (person === null || person.advisor === null) notFound();
  const today = todayFor(viewer);
  const { id, details, leftOn } = person;
  const { name } = details;
  const t = await getTranslations('people');
  const lead = leftOn ? t('leftOn', { day: formatDay(leftOn, await getLocale()) }) : t('leavingLead', { name });
  const ending = seatsToEnd(viewer, id, 'advisor', today);
  return (
    <>
      <PageHead up={{ href: `/advisors/${id}`, label: name }} title={t('leavingTitle', { name })} lead={lead} />
      {leftOn && <ComeBackForm {...{ person, today }} action={act.comeBackAction} />}
      {!leftOn && (
        <>
          <LeaveForm
            {...{ person, today }}
            once={newOnce()}
            start={act.startLeaveAction}
            end={act.endLeaveAction}
            drop={act.dropLeaveAction}
          />
          <LeaveTeamForm {...{ id, name, hat: 'advisor', ending, today }} action={act.leaveAction} />
        </>
      )}
    </>
  );
}
