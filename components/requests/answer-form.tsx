import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, RadioGroup, SelectField, SubmitButton, TextArea } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Request } from '@/domain/requests/queries';
import { refusalReasons, requestAnswers } from '@/domain/requests/words';
import { requestedMeeting } from './request-words';

/** Yes, yes with a seat, or no and why. A seat is in a group, for who has none there. Nothing is chosen beforehand. */
export async function AnswerForm({ request, answer }: { request: Request; answer: FormAction }) {
  const t = await getTranslations();
  const { id, stamp, name, groupId, expected } = request;
  const answers = requestAnswers.filter((value) => value !== 'yes-with-seat' || (groupId !== null && !expected));
  return (
    <ActionForm
      action={answer}
      className="mt-2"
      label={`${t('requests.answerTo', { name })}: ${requestedMeeting(request, t, await getLocale())}`}
    >
      <HiddenField name="id" value={id} />
      <HiddenField name="stamp" value={stamp} />
      <RadioGroup
        name="answer"
        label={t('requests.answer')}
        choices={answers.map((value) => ({ value, label: t(`requests.say-${value}`) }))}
        defaultValue={request.answer ?? undefined}
      />
      <div className="with-no">
        <SelectField
          name="reason"
          label={t('requests.reason')}
          empty={t('common.choose')}
          choices={refusalReasons.map((value) => ({ value, label: t(`words.refusalReasons.${value}`) }))}
          defaultValue={request.reason ?? undefined}
        />
      </div>
      <TextArea
        name="words"
        label={t('requests.words', { name })}
        hint={t('requests.wordsHint')}
        rows={2}
        defaultValue={request.answerWords ?? undefined}
      />
      <SubmitButton>{t('requests.answerNow', { name })}</SubmitButton>
    </ActionForm>
  );
}
