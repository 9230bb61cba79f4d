import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { aboutOf } from '@/components/claims/cost-words';
import { CostsForm } from '@/components/claims/costs-form';
import { Waive } from '@/components/claims/waive';
import { WhichMeeting } from '@/components/claims/which-meeting';
import { WhoseClaim } from '@/components/claims/whose-claim';
import { formatDay } from '@/components/format';
import { Sheet } from '@/components/ui/blocks';
import { OnBehalf } from '@/components/ui/on-behalf';
import { PageHead } from '@/components/ui/page-head';
import { isRealDay, monthsBefore } from '@/domain/calendar';
import { claimantById, claimantsToPick } from '@/domain/claims/claimant-queries';
import { meetingFor, meetingsToClaim } from '@/domain/claims/meeting-queries';
import { whoSeesClaims } from '@/domain/claims/policy';
import { startFor, waiveFor } from '../actions';

const LATEST = 12;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('claims'))('newTitle'),
});

/** Writes down what someone tells by phone or on paper: whose costs, for which meeting or day, how much. */
export default async function NewClaimPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesClaims);
  const today = todayFor(viewer);
  const { person, meeting: meetingId, day } = await searchParams;
  const t = await getTranslations();
  const up = { href: '/claims', label: t('common.up', { page: t('claims.title') }) };
  if (typeof person !== 'string')
    return (
      <>
        <PageHead title={t('claims.newTitle')} up={up} lead={t('claims.newLead')} />
        <WhoseClaim people={claimantsToPick(viewer, monthsBefore(today, 12))} />
      </>
    );
  const claimant = claimantById(viewer, person);
  if (claimant === null) notFound();
  const title = t('claims.newFor', { name: claimant.name });
  const meeting = typeof meetingId === 'string' ? meetingFor(viewer, person, meetingId) : null;
  const wanted = typeof day === 'string' && isRealDay(day) && day <= today ? day : null;
  if (meeting === null && wanted === null)
    return (
      <>
        <PageHead title={title} up={up} lead={t('claims.whichMeeting')} />
        <WhichMeeting
          path="/claims/new"
          params={{ person }}
          meetings={meetingsToClaim(viewer, person, today, LATEST)}
          today={today}
          refused={day !== undefined}
        />
      </>
    );
  const on = formatDay(meeting?.on ?? wanted ?? today, await getLocale());
  const hidden = { once: newOnce(), personId: person };
  return (
    <>
      <PageHead
        title={title}
        up={up}
        lead={meeting ? t('costs.forMeeting', { ...aboutOf(meeting), day: on }) : t('costs.forDay', { day: on })}
      />
      <Sheet title={t('claims.whatTheyPaid')}>
        <CostsForm
          action={startFor}
          hidden={{ ...hidden, ...(meeting ? { meetingId: meeting.id } : { day: wanted ?? today }) }}
          button={t('claims.writeDownCosts')}
        >
          <OnBehalf />
        </CostsForm>
      </Sheet>
      {meeting && <Waive action={waiveFor} personId={person} meetingId={meeting.id} name={claimant.name} />}
    </>
  );
}
