import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { titleWithin } from '@/components/meetings/strip-words';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, SubmitButton, TextArea, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { Day } from '@/domain/calendar';
import type { MeetingToName } from '@/domain/suggestions/place-queries';

type Named = { id: string; name: string };
type Props = {
  action: FormAction;
  once: string;
  today: Day;
  people: readonly Named[];
  groups: readonly Named[];
  meetings: readonly MeetingToName[];
  chosen: { person?: string | undefined; group?: string | undefined; meeting?: string | undefined };
};

const named = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));

/** What someone asked for, in their words; who, where and when, and how it reached the office. */
export async function RaiseForm({ action, once, today, people, groups, meetings, chosen }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const label = ({ on, group, title }: MeetingToName) =>
    [formatDayMedium(on, locale), group ?? t('my.comingOpen'), titleWithin(title, group)].filter(Boolean).join(' – ');
  return (
    <ActionForm action={action} className="sheet" label={t('suggestions.writeDown')}>
      <HiddenField name="once" value={once} />
      <TextArea
        name="text"
        label={t('suggestions.theirWords')}
        hint={t('suggestions.theirWordsHint')}
        rows={5}
        required
      />
      <div className="columns level">
        <SelectField
          name="personId"
          label={t('suggestions.whoSaid')}
          hint={t('suggestions.nobodyByName')}
          empty={t('common.choose')}
          choices={named(people)}
          defaultValue={chosen.person}
        />
        <OnBehalf />
        <SelectField
          name="meetingId"
          label={t('suggestions.atWhichMeeting')}
          empty={t('suggestions.atNoMeeting')}
          choices={meetings.map((meeting) => ({ value: meeting.id, label: label(meeting) }))}
          defaultValue={chosen.meeting}
        />
        <SelectField
          name="groupId"
          label={t('suggestions.forGroup')}
          hint={t('suggestions.forGroupHint')}
          empty={t('suggestions.forNoGroup')}
          choices={named(groups)}
          defaultValue={chosen.group}
        />
        <TextField
          name="raisedOn"
          type="date"
          label={t('suggestions.raisedOn')}
          hint={t('suggestions.raisedOnHint')}
          max={today}
        />
      </div>
      <div className="actions">
        <SubmitButton>{t('suggestions.writeDown')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
