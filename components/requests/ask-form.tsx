import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField, SubmitButton, TextArea } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { MeetingAhead } from '@/domain/requests/meeting-queries';
import { requestedMeeting } from './request-words';

type Props = {
  action: FormAction;
  people: readonly { id: string; name: string }[];
  meetings: readonly MeetingAhead[];
  chosen: { meeting: string | undefined; person: string | undefined };
};

/** Who asked, to come to which meeting, in which words, and how it reached the office. */
export async function AskForm({ action, people, meetings, chosen }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <ActionForm action={action} className="sheet" label={t('requests.writeDown')}>
      <SelectField
        name="personId"
        label={t('requests.who')}
        empty={t('common.choose')}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={chosen.person}
      />
      <SelectField
        name="meetingId"
        label={t('requests.which')}
        empty={t('common.choose')}
        choices={meetings.map((one) => ({ value: one.id, label: requestedMeeting(one, t, locale) }))}
        defaultValue={chosen.meeting}
      />
      <TextArea name="words" label={t('requests.theirWords')} rows={3} />
      <OnBehalf />
      <div className="actions">
        <SubmitButton>{t('requests.writeNow')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
