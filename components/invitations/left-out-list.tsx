import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Block, Row, Rows } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { dayOf } from '@/domain/calendar';
import { sorted } from '@/domain/invitations/apart';
import type { Invitee, LeftOut } from '@/domain/invitations/invitee-queries';

type Props = { people: readonly Invitee[]; timeZone: string; putBack: FormAction | null };

/** Whom the office left out on purpose, and why: counted in the report. */
export async function LeftOutList({ people, timeZone, putBack }: Props) {
  const t = await getTranslations('invite');
  const { leftOut } = sorted(people);
  if (leftOut.length === 0) return null;
  return (
    <Block id="left-out" title={t('leftOutTitle', { count: leftOut.length })}>
      <Rows>
        {leftOut.map(
          ({ personId, name, side, leftOut: out }) =>
            out && (
              <Row key={personId} end={putBack && <PutBack action={putBack} id={out.id} name={name} />}>
                <p>
                  {name} <span className="soft">· {t(`one.${side}`)}</span>
                </p>
                <Why out={out} timeZone={timeZone} />
              </Row>
            ),
        )}
      </Rows>
    </Block>
  );
}

async function Why({ out: { reason, words, at, by }, timeZone }: { out: LeftOut; timeZone: string }) {
  const t = await getTranslations();
  const when = formatDay(dayOf(at, timeZone), await getLocale());
  return (
    <p className="soft">
      {reason !== null && [t(`words.leaveOutReasons.${reason}`), words].filter(Boolean).join(': ')}
      {reason !== null && ' · '}
      {by === null ? when : t('invite.leftOutBy', { name: by, day: when })}
    </p>
  );
}

async function PutBack({ action, id, name }: { action: FormAction; id: string; name: string }) {
  const t = await getTranslations('invite');
  return (
    <ActionForm action={action} label={`${name}: ${t('putBack')}`}>
      <HiddenField name="id" value={id} />
      <SubmitButton quiet>{t('putBack')}</SubmitButton>
    </ActionForm>
  );
}
