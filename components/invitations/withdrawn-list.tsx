import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block, Row, Rows } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { sorted } from '@/domain/invitations/apart';
import type { Invitee } from '@/domain/invitations/invitee-queries';
import { personPlace } from './person-place';

type Props = { meetingId: string; people: readonly Invitee[]; send: FormAction };

/** Whose invitation was taken back, of those who hold no seat here. */
export async function WithdrawnList({ meetingId, people, send }: Props) {
  const t = await getTranslations('invite');
  const { withdrawn } = sorted(people);
  if (withdrawn.length === 0) return null;
  return (
    <Block id="withdrawn" title={t('withdrawnTitle')}>
      <Rows>
        {withdrawn.map((one) => (
          <Row
            key={one.personId}
            end={
              <ActionForm action={send} label={`${one.name}: ${t('inviteAgain')}`}>
                <HiddenField name="meetingId" value={meetingId} />
                <HiddenField name="people" value={one.personId} />
                <SubmitButton quiet>{t('inviteAgain')}</SubmitButton>
              </ActionForm>
            }
          >
            <a href={personPlace(meetingId, one)}>{one.name}</a>
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
