import { getTranslations } from 'next-intl/server';
import { HiddenField, SelectField, TextArea, TextField } from '@/components/ui/fields';
import type { Day } from '@/domain/calendar';
import type { Author } from '@/domain/suggestions/author-queries';
import { tellingChannels } from '@/domain/suggestions/words';
import { OnDay } from './office-steps';
import { StepForm, type StepProps } from './step-form';

/** A mail, ready to be sent: its words can be changed first. */
export async function TellByMail(
  props: StepProps & { author: Author; mail: { subject: string; body: string }; progress: boolean },
) {
  const { author, mail, progress, ...step } = props;
  const t = await getTranslations('suggestions');
  const { name, language } = author;
  return (
    <StepForm
      {...step}
      name={progress ? t('mailProgress', { name }) : t('mail', { name })}
      button={t('mailNow', { name })}
    >
      <HiddenField name="channel" value="email" />
      <TextField name="subject" label={t('mailSubject')} defaultValue={mail.subject} lang={language} required />
      <TextArea
        name="body"
        label={t('mailBody')}
        hint={t('mailHint', { language })}
        rows={14}
        defaultValue={mail.body}
        lang={language}
        required
      />
    </StepForm>
  );
}

/** Told by a call, a letter or in person: the day, and how. */
export async function TellOtherwise(
  props: StepProps & { author: Author; today: Day; raisedOn: Day; progress: boolean },
) {
  const { author, today, raisedOn, progress, ...step } = props;
  const t = await getTranslations();
  const ways = tellingChannels.filter((channel) => channel !== 'email');
  const name = progress ? t('suggestions.noteProgress') : t('suggestions.noteTold');
  return (
    <StepForm {...step} name={name} button={t('suggestions.noteToldNow', { name: author.name })}>
      <div className="columns level">
        <SelectField
          name="channel"
          label={t('suggestions.toldHow')}
          empty={t('common.choose')}
          choices={ways.map((channel) => ({ value: channel, label: t(`words.toldChannels.${channel}`) }))}
          defaultValue={author.prefers === 'phone' || author.prefers === 'paper' ? author.prefers : undefined}
          required
        />
        <OnDay label={t('suggestions.toldOn')} today={today} from={raisedOn} />
      </div>
    </StepForm>
  );
}
