import { getTranslations } from 'next-intl/server';
import { EditPart } from '@/components/people/edit-forms';
import type { FormAction } from '@/components/ui/form-state';
import type { Membership } from '@/domain/network/membership-queries';
import { HearsForm, LeaveForm, ShareForm } from './choice-forms';
import { NoteForm } from './notes';

type Props = {
  membership: Membership;
  groups: readonly { id: string; name: string }[];
  members: number;
  once: string;
  actions: Record<'join' | 'leave' | 'hears' | 'send', FormAction>;
};

/** What an advisor chooses about the network and open meetings, written down for them. */
export async function NetworkFor({ membership, groups, members, once, actions }: Props) {
  const t = await getTranslations('network');
  const { id, shares, name } = membership;
  return (
    <>
      <EditPart id="network" title={t('title')}>
        <p>{shares === null ? t('outsideThem', { name }) : t('insideThem', { name, way: shares })}</p>
        <ShareForm membership={membership} action={actions.join} behalf />
        {shares !== null && members > 1 && (
          <NoteForm {...{ id, name, once, others: members - 1 }} action={actions.send} behalf />
        )}
        {shares !== null && <LeaveForm membership={membership} action={actions.leave} behalf />}
      </EditPart>
      <EditPart id="hears" title={t('hearsTitle', { who: 'them' })}>
        <HearsForm {...{ membership, groups }} action={actions.hears} behalf />
      </EditPart>
    </>
  );
}
