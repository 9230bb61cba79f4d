import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block, Row, Rows, Tag } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { isInvited } from '@/domain/invitations/apart';
import type { Invitee } from '@/domain/invitations/invitee-queries';

/** What people asked for so that they can take part, and whether it is arranged. */
export async function NeedsList({ people, action }: { people: readonly Invitee[]; action: FormAction }) {
  const t = await getTranslations();
  const asked = people
    .filter((one) => isInvited(one) && one.invitation?.reply !== 'no')
    .flatMap((one) => one.needs.map((need) => ({ ...need, name: one.name })))
    .sort((a, b) => Number(a.metOn !== null) - Number(b.metOn !== null));
  if (asked.length === 0) return null;
  return (
    <Block id="needs" title={t('invite.needsTitle')}>
      <div className="sheet">
        <Rows>
          {asked.map(({ id, need, metOn, name }) => {
            const label = t(metOn === null ? 'invite.arranged' : 'invite.notArranged');
            return (
              <Row
                key={id}
                end={
                  <ActionForm action={action} label={`${name}: ${label}`}>
                    <HiddenField name="id" value={id} />
                    <HiddenField name="met" value={metOn === null ? 'yes' : 'no'} />
                    <SubmitButton quiet={metOn !== null}>{label}</SubmitButton>
                  </ActionForm>
                }
              >
                {t('invite.needOf', { name, need: t(`words.accessNeeds.${need}`) })}{' '}
                <Tag tone={metOn === null ? 'warn' : 'ok'}>
                  {t(metOn === null ? 'invite.needOpen' : 'invite.needMet')}
                </Tag>
              </Row>
            );
          })}
        </Rows>
      </div>
    </Block>
  );
}
