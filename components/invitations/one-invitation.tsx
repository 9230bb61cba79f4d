import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block } from '@/components/ui/blocks';
import { HiddenField, RadioGroup, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { isInvited, type Untold, untoldOf } from '@/domain/invitations/apart';
import type { Invited, Invitee } from '@/domain/invitations/invitee-queries';
import { tellingChannels } from '@/domain/invitations/sending-forms';
import type { MeetingState } from '@/domain/meetings/words';
import { InvitationHistory } from './invitation-history';
import { ReasonFields } from './reason-fields';

type Props = {
  one: Invitee;
  meeting: { state: MeetingState; on: Day };
  today: Day;
  timeZone: string;
  actions: { bring: FormAction; withdraw: FormAction };
};

/** One invitation as the office keeps it: guests, taking it back, and what happened to it. */
export function OneInvitation({ one, meeting, today, timeZone, actions }: Props) {
  const { invitation } = one;
  if (invitation === null) return null;
  const stands = meeting.state === 'scheduled' && meeting.on >= today && isInvited(one);
  return (
    <>
      {stands && <Bring invitation={invitation} action={actions.bring} />}
      <InvitationHistory invitation={invitation} timeZone={timeZone} />
      {stands && <Withdraw id={invitation.id} expected={one.expected} action={actions.withdraw} />}
    </>
  );
}

type TellThemProps = Pick<Props, 'one' | 'meeting' | 'today'> & { action: FormAction };

/** Who waits for a call or a letter: that they were told, how, and on which day. */
export function TellThem({ one: { invitation, name }, meeting, today, action }: TellThemProps) {
  const untold = invitation && untoldOf(invitation, meeting.state);
  if (invitation === null || untold === null) return null;
  return <Tell invitation={invitation} untold={untold} name={name} today={today} action={action} />;
}

type TellProps = { invitation: Invited; untold: Untold; name: string; today: Day; action: FormAction };

async function Tell({ invitation, untold, name, today, action }: TellProps) {
  const t = await getTranslations();
  return (
    <Block id="tell" title={t('invite.toldTitle')}>
      <p>{t(`invite.tell.${untold}`)}</p>
      <ActionForm action={action} label={t('invite.toldWhom', { name })}>
        <HiddenField name="id" value={invitation.id} />
        <RadioGroup
          name="channel"
          label={t('invite.toldHow')}
          choices={tellingChannels.map((value) => ({ value, label: t(`words.contactChannels.${value}`) }))}
        />
        <TextField type="date" name="onDay" label={t('invite.toldDay')} defaultValue={today} max={today} />
        <SubmitButton>{t('invite.toldNow')}</SubmitButton>
      </ActionForm>
    </Block>
  );
}

async function Bring({ invitation, action }: { invitation: Invited; action: FormAction }) {
  const t = await getTranslations('invite');
  const now = invitation.ownGuests === null ? 'as-meeting' : invitation.ownGuests ? 'yes' : 'no';
  return (
    <Block id="guests" title={t('guestsTitle')}>
      <ActionForm action={action} label={t('guestsTitle')}>
        <HiddenField name="id" value={invitation.id} />
        <RadioGroup
          name="may"
          label={t('guestsLabel')}
          defaultValue={now}
          choices={(['as-meeting', 'yes', 'no'] as const).map((value) => ({ value, label: t(`bring.${value}`) }))}
        />
        <SubmitButton quiet>{t('guestsNow')}</SubmitButton>
      </ActionForm>
    </Block>
  );
}

async function Withdraw({ id, expected, action }: { id: string; expected: boolean; action: FormAction }) {
  const t = await getTranslations('invite');
  return (
    <Block id="withdraw" title={t('withdrawTitle')}>
      <ActionForm action={action} label={t('withdrawTitle')}>
        <HiddenField name="id" value={id} />
        <Fold summary={t('withdrawOpen')}>
          <p className="soft">{t(expected ? 'withdrawExpected' : 'withdrawHint')}</p>
          {expected && <ReasonFields />}
          <SubmitButton quiet>{t('withdrawNow')}</SubmitButton>
        </Fold>
      </ActionForm>
    </Block>
  );
}
