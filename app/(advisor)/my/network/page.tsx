import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { HearsForm } from '@/components/network/choice-forms';
import { DoneNote } from '@/components/network/done-note';
import { InNetwork } from '@/components/network/in-network';
import { OutsideNetwork } from '@/components/network/outside-network';
import { Block } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { networkList } from '@/domain/network/member-queries';
import { membershipOf } from '@/domain/network/membership-queries';
import { notesForMembers } from '@/domain/network/note-queries';
import { groupsToHearOf } from '@/domain/network/watch-queries';
import { ohtOf } from '@/domain/settings/queries';
import { clock } from '@/server/clock';
import * as actions from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('network'))('title'),
});

/** Where advisors find each other, by their own choice, and choose which open meetings they hear of. */
export default async function MyNetworkPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const membership = membershipOf(viewer, viewer.personId ?? '') ?? notFound();
  const members = networkList(viewer, today);
  const notes = notesForMembers(viewer, today, clock());
  const isIn = members.length > 0;
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/my/history', label: t('my.historyTitle') }}
        title={t('network.title')}
        lead={isIn ? t('network.leadIn', { count: members.length }) : t('network.leadOut')}
      />
      <DoneNote done={(await searchParams).done} />
      {!isIn && <OutsideNetwork membership={membership} join={actions.joinMyNetwork} />}
      {isIn && (
        <InNetwork
          {...{ membership, members, notes, timeZone: ohtOf(viewer).timeZone, once: newOnce() }}
          actions={{ share: actions.joinMyNetwork, leave: actions.leaveMyNetwork, send: actions.sendMyNote }}
        />
      )}
      <Block id="hears" title={t('network.hearsTitle', { who: 'you' })}>
        <p>{t('network.hearsLead')}</p>
        <HearsForm membership={membership} groups={groupsToHearOf(viewer)} action={actions.hearOfMeetings} />
      </Block>
    </>
  );
}
