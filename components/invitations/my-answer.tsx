import { getTranslations } from 'next-intl/server';
import { selectable } from '@/components/translate';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton, Note } from '@/components/ui/blocks';
import { SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Answering } from '@/domain/invitations/answer-queries';
import type { ShutReason } from '@/domain/invitations/answerable';
import { answersTo, choiceOf } from '@/domain/invitations/answers';
import { AnswerFields } from './answer-fields';

/** Where an advisor answers their own invitation, and changes the answer until the meeting. */
export async function MyAnswer({
  asked,
  contact,
  action,
}: {
  asked: Answering;
  contact: string | null;
  action: FormAction;
}) {
  const t = await getTranslations('answer');
  const words = {
    answer: t('legend'),
    needs: t('needs'),
    needsHint: t('needsHint', { contact: contact ?? 'none' }),
    guests: t('guests'),
    reason: t('reason'),
    reasonHint: t('reasonHint'),
  };
  return (
    <ActionForm action={action} className="part" label={t('legend')}>
      <AnswerFields asked={asked} words={words} />
      <div className="actions">
        <SubmitButton>{t(asked.standing.reply === null ? 'send' : 'sendAgain')}</SubmitButton>
      </div>
      <p className="soft mt-3">{t('until')}</p>
    </ActionForm>
  );
}

type StandsProps = { asked: Answering; shut: ShutReason | null; answered: boolean };

/** How the answer stands, or why none is taken. Right after answering it offers the entry for a calendar. */
export async function MyStanding({ asked, shut, answered }: StandsProps) {
  const t = await getTranslations('answer');
  const choice = choiceOf(asked.standing.reply, asked.standing.mode);
  const said = t('said', { answer: selectable(choice ?? 'none') });
  if (shut !== null) {
    return (
      <Note tone="warn">
        <p>
          <b>{t(`shut-${shut}`)}.</b> {t(`shutText-${shut}`)} {choice !== null && said}
        </p>
      </Note>
    );
  }
  if (choice === null) return null;
  const fits = answersTo(asked.meeting.mode).includes(choice);
  return (
    <Note tone={fits ? undefined : 'warn'}>
      <p role={answered ? 'status' : undefined}>
        {[said, !fits && t('modeChanged'), answered && t('saved')].filter(Boolean).join(' ')}
      </p>
      {choice !== 'no' && (
        <p className="mt-2">
          <LinkButton quiet href={`/my/meetings/${asked.meeting.id}/calendar`}>
            {t('calendar')}
          </LinkButton>
        </p>
      )}
    </Note>
  );
}
