import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block, Note } from '@/components/ui/blocks';
import { SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { Answering } from '@/domain/invitations/answer-queries';
import { AnswerFields } from './answer-fields';

/** What someone told the office by phone, on paper or in person, with how it reached it. */
export async function OfficeAnswer({ asked, action }: { asked: Answering; action: FormAction }) {
  const t = await getTranslations('invitationAnswer');
  const shut =
    asked.withdrawnAt !== null ? 'withdrawn' : asked.meeting.state === 'scheduled' ? null : asked.meeting.state;
  if (shut !== null) {
    return (
      <Note tone="warn">
        <p>{t(`shut-${shut}`)}</p>
      </Note>
    );
  }
  const words = {
    answer: t('answer'),
    needs: t('needs'),
    guests: t('guests'),
    reason: t('reason'),
    reasonHint: t('reasonHint'),
  };
  return (
    <Block id="write" title={t('writeTitle', { name: asked.name })}>
      <p>{t('writeLead')}</p>
      <ActionForm action={action} className="mt-4" label={t('writeTitle', { name: asked.name })}>
        <AnswerFields asked={asked} words={words} />
        <OnBehalf />
        <SubmitButton>{t('write')}</SubmitButton>
      </ActionForm>
    </Block>
  );
}
