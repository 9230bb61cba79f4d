import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { NetworkFor } from '@/components/network/network-for';
import { EditPart } from '@/components/people/edit-forms';
import { MailRest } from '@/components/people/mail-rest';
import { SavedNote } from '@/components/settings/saved-note';
import { PageHead } from '@/components/ui/page-head';
import { countOfMembers } from '@/domain/network/member-queries';
import { membershipOf } from '@/domain/network/membership-queries';
import { groupsToHearOf } from '@/domain/network/watch-queries';
import { pauseOn } from '@/domain/notifications/pause-queries';
import { personKept } from '@/domain/people/person-queries';
import { whoKeepsPeople } from '@/domain/people/policy';
import * as act from './actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoKeepsPeople);
  const name = personKept(viewer, (await params).id)?.details.name;
  return { title: name && (await getTranslations('contact'))('pageTitle', { name }) };
}

/** What an advisor says to the office of their mail, the network and the open meetings they want to hear of. */
export default async function ReachPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsPeople);
  const membership = membershipOf(viewer, (await params).id) ?? notFound();
  const { id, name } = membership;
  const today = todayFor(viewer);
  const t = await getTranslations('contact');
  return (
    <>
      <PageHead up={{ href: `/advisors/${id}`, label: name }} title={t('pageTitle', { name })} lead={t('pageLead')} />
      {(await searchParams).saved === 'yes' && <SavedNote>{t('saved')}</SavedNote>}
      <EditPart id="mail" title={t('title', { who: 'them' })}>
        <MailRest
          {...{ id, today, once: newOnce(), pause: pauseOn(viewer, id, today) }}
          actions={{ pause: act.pauseFor, resume: act.resumeFor }}
          behalf
        />
      </EditPart>
      <NetworkFor
        {...{ membership, groups: groupsToHearOf(viewer), members: countOfMembers(viewer, today), once: newOnce() }}
        actions={{ join: act.joinFor, leave: act.leaveFor, hears: act.hearOfFor, send: act.sendNoteFor }}
      />
    </>
  );
}
