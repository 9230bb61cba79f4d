import { getTranslations } from 'next-intl/server';
import { Block } from '@/components/ui/blocks';
import type { FormAction } from '@/components/ui/form-state';
import type { NetworkMember } from '@/domain/network/member-queries';
import type { Membership } from '@/domain/network/membership-queries';
import type { NetworkNote } from '@/domain/network/note-queries';
import { LeaveForm, ShareForm } from './choice-forms';
import { MemberList } from './member-list';
import { NoteForm, NoteList } from './notes';

type Props = {
  membership: Membership;
  members: readonly NetworkMember[];
  notes: readonly NetworkNote[];
  timeZone: string;
  once: string;
  actions: { share: FormAction; leave: FormAction; send: FormAction };
};

/** The network for who is in it: the others, the notes, and one's own place. */
export async function InNetwork({ membership, members, notes, timeZone, once, actions }: Props) {
  const t = await getTranslations('network');
  const others = members.length - 1;
  return (
    <>
      <Block id="members" title={t('membersTitle')}>
        <MemberList members={members} self={membership.id} />
      </Block>
      <Block id="notes" title={t('notesTitle')}>
        {others === 0 ? (
          <p>{t('nobodyElse')}</p>
        ) : (
          <NoteForm {...{ id: membership.id, name: membership.name, once, others }} action={actions.send} />
        )}
        <NoteList notes={notes} timeZone={timeZone} />
      </Block>
      <Block id="place" title={t('placeTitle')}>
        <ShareForm membership={membership} action={actions.share} />
        <LeaveForm membership={membership} action={actions.leave} />
      </Block>
    </>
  );
}
