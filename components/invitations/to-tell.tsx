import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block, LinkButton, Row, Rows } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { sorted, type Untold, untoldOf } from '@/domain/invitations/apart';
import type { Invited, Invitee } from '@/domain/invitations/invitee-queries';
import type { Meeting } from '@/domain/meetings/meeting-queries';
import { personPlace } from './person-place';

type Props = { meeting: Meeting; people: readonly Invitee[]; told: FormAction; send: FormAction | null };

/** Who waits for a call or a letter: one press says that they were told. */
export async function ToTell({ meeting, people, told, send }: Props) {
  const t = await getTranslations('invite');
  const { toTell } = sorted(people, meeting.state);
  if (toTell.length === 0 || meeting.state === 'held') return null;
  const letters = toTell.some(({ reach }) => reach === 'paper');
  return (
    <Block id="to-tell" title={t('toTellTitle', { count: toTell.length })}>
      <div className="sheet">
        <Rows>
          {toTell.map((one) => (
            <Row
              key={one.personId}
              end={
                one.invitation && (
                  <Telling invitation={one.invitation} name={one.name} {...{ told, send, meeting }} one={one} />
                )
              }
            >
              <p>
                <a href={personPlace(meeting.id, one)}>{one.name}</a>{' '}
                <span className="soft">{one.phone ?? t('noPhone')}</span>
              </p>
              <What untold={one.invitation && untoldOf(one.invitation, meeting.state)} />
            </Row>
          ))}
        </Rows>
      </div>
      <div className="actions">
        <LinkButton quiet href="/today/calls">
          {t('callSheet')}
        </LinkButton>
        {letters && (
          <LinkButton quiet href={`/meetings/${meeting.id}/letters`}>
            {t('letters')}
          </LinkButton>
        )}
      </div>
    </Block>
  );
}

async function What({ untold }: { untold: Untold | null }) {
  const t = await getTranslations('invite.tell');
  if (untold === null) return null;
  return <p className={untold === 'undelivered' ? 'error' : undefined}>{t(untold)}</p>;
}

type TellingProps = {
  invitation: Invited;
  name: string;
  one: Invitee;
  meeting: Meeting;
  told: FormAction;
  send: FormAction | null;
};

async function Telling({ invitation, name, one, meeting, told, send }: TellingProps) {
  const t = await getTranslations('invite');
  const again = send !== null && invitation.standing === 'undelivered' && one.reach === 'email';
  return (
    <div className="actions level">
      <ActionForm action={told} label={t('toldWhom', { name })} className="actions level">
        <HiddenField name="id" value={invitation.id} />
        <SubmitButton name="channel" value="phone" quiet={one.reach === 'paper'}>
          {t('toldByPhone')}
        </SubmitButton>
        <SubmitButton name="channel" value="paper" quiet={one.reach !== 'paper'}>
          {t('toldByLetter')}
        </SubmitButton>
      </ActionForm>
      {again && (
        <ActionForm action={send} label={t('mailAgain')}>
          <HiddenField name="meetingId" value={meeting.id} />
          <HiddenField name="people" value={one.personId} />
          <SubmitButton quiet>{t('mailAgain')}</SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
