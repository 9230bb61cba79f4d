import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { AskedToCome } from '@/components/invitations/asked-to-come';
import { InvitationsHead } from '@/components/invitations/invitations-head';
import { InvitedTable } from '@/components/invitations/invited-table';
import { LeftOutList } from '@/components/invitations/left-out-list';
import { NeedsList } from '@/components/invitations/needs-list';
import { SomeoneElse } from '@/components/invitations/someone-else';
import { ToInvite } from '@/components/invitations/to-invite';
import { ToTell } from '@/components/invitations/to-tell';
import { WithdrawnList } from '@/components/invitations/withdrawn-list';
import { Readiness } from '@/components/readiness/readiness';
import * as actions from './actions';
import { invitedTo } from './invited';

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('invite'))('title'),
});

/** Who should be there, who was asked, who is left out and why; and what is still amiss before the meeting. */
export default async function InvitationsPage({ params, searchParams }: Props) {
  const at = await invitedTo((await params).id);
  const { meeting, people, concerns, sends, keeps, others } = at;
  const { id } = meeting;
  return (
    <>
      <InvitationsHead {...at} saved={await searchParams} />
      {sends && (
        <Readiness
          meetingId={id}
          people={people}
          concerns={concerns}
          send={actions.sendTo}
          let={actions.letSideBring}
        />
      )}
      {sends && (
        <ToInvite meetingId={id} people={people} once={newOnce()} send={actions.sendTo} leaveOut={actions.leaveOutOf} />
      )}
      {keeps && (
        <ToTell meeting={meeting} people={people} told={actions.markTold} send={sends ? actions.sendTo : null} />
      )}
      {sends && <NeedsList people={people} action={actions.markNeed} />}
      <InvitedTable meetingId={id} people={people} keeps={keeps} />
      <AskedToCome people={people} keeps={keeps} />
      <LeftOutList people={people} timeZone={at.timeZone} putBack={sends ? actions.putBack : null} />
      {sends && <WithdrawnList meetingId={id} people={people} send={actions.sendTo} />}
      {sends && <SomeoneElse meetingId={id} others={others} send={actions.sendTo} />}
    </>
  );
}
