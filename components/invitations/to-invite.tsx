import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block } from '@/components/ui/blocks';
import { HiddenField, SelectField, SubmitButton, TickGroup } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { sorted } from '@/domain/invitations/apart';
import type { Invitee } from '@/domain/invitations/invitee-queries';
import { ReasonFields } from './reason-fields';

type Props = {
  meetingId: string;
  people: readonly Invitee[];
  once: string;
  send: FormAction;
  leaveOut: FormAction;
};

/** Everyone expected whom nobody has invited yet: one press invites them all; leaving one out asks for a reason. */
export async function ToInvite({ meetingId, people, once, send, leaveOut }: Props) {
  const t = await getTranslations('invite');
  const { toInvite } = sorted(people);
  if (toInvite.length === 0) return null;
  return (
    <Block id="to-invite" title={t('toInviteTitle', { count: toInvite.length })}>
      <div className="sheet">
        <ActionForm action={send} label={t('toInviteTitle', { count: toInvite.length })}>
          <HiddenField name="meetingId" value={meetingId} />
          <div className="columns">
            <Ticks people={toInvite} side="advisor" />
            <Ticks people={toInvite} side="partner" />
          </div>
          <SubmitButton>{t('sendTicked')}</SubmitButton>
        </ActionForm>
        <LeaveOut meetingId={meetingId} people={toInvite} once={once} action={leaveOut} />
      </div>
    </Block>
  );
}

async function Ticks({ people, side }: { people: readonly Invitee[]; side: Invitee['side'] }) {
  const t = await getTranslations('invite');
  const own = people.filter((one) => one.side === side);
  if (own.length === 0) return null;
  const choices = own.map(({ personId, name, reach, unreachable }) => ({
    value: personId,
    label: name,
    hint: t(unreachable ? 'reachNone' : `reach.${reach}`),
  }));
  return (
    <TickGroup name="people" label={t(`sides.${side}`)} choices={choices} ticked={choices.map(({ value }) => value)} />
  );
}

type LeaveOutProps = { meetingId: string; people: readonly Invitee[]; once: string; action: FormAction };

async function LeaveOut({ meetingId, people, once, action }: LeaveOutProps) {
  const t = await getTranslations();
  return (
    <ActionForm action={action} label={t('invite.leaveOut')}>
      <Fold summary={t('invite.leaveOut')}>
        <HiddenField name="meetingId" value={meetingId} />
        <HiddenField name="once" value={once} />
        <p className="soft">{t('invite.leaveOutHint')}</p>
        <SelectField
          name="personId"
          label={t('invite.leaveOutWhom')}
          empty={t('common.choose')}
          choices={people.map(({ personId, name }) => ({ value: personId, label: name }))}
          required
        />
        <ReasonFields />
        <SubmitButton quiet>{t('invite.leaveOutNow')}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}
