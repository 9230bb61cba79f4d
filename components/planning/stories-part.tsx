import { getLocale, getTranslations } from 'next-intl/server';
import { formatMinutes } from '@/components/format';
import { offered } from '@/components/offered';
import { ActionForm } from '@/components/ui/action-form';
import { Block, Row, Rows } from '@/components/ui/blocks';
import { HiddenField, SelectField, SubmitButton, TextField, TickField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Story } from '@/domain/meetings/meeting-queries';
import { storyKinds } from '@/domain/meetings/words';

type Props = {
  meetingId: string;
  stories: readonly Story[];
  once: string;
  people: readonly { id: string; name: string }[];
  add: FormAction;
  remove: FormAction;
};

/** The stories that open the meeting; whose, only by consent. */
export async function StoriesPart({ meetingId, stories, once, people, add, remove }: Props) {
  const t = await getTranslations();
  return (
    <Block id="stories" title={t('plan.storiesTitle')}>
      <p>{t('plan.storiesLead')}</p>
      <Rows>
        {stories.map((story) => (
          <Row key={story.id} end={<Remove story={story} remove={remove} />}>
            <StoryName story={story} />
          </Row>
        ))}
      </Rows>
      <ActionForm action={add} label={t('plan.storyAdd')}>
        <Fold summary={t('plan.storyAdd')}>
          <HiddenField name="once" value={once} />
          <HiddenField name="id" value={meetingId} />
          <div className="columns level">
            <SelectField
              name="kind"
              label={t('plan.storyKind')}
              choices={offered(t, 'storyKinds', storyKinds).map((value) => ({
                value,
                label: t(`words.storyKinds.${value}`),
              }))}
              defaultValue="patient"
            />
            <TextField name="minutes" label={t('plan.minutes')} inputMode="numeric" autoComplete="off" />
          </div>
          <SelectField
            name="personId"
            label={t('plan.storyWhose')}
            hint={t('plan.storyWhoseHint')}
            empty={t('plan.storyNobody')}
            choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TickField name="consent" label={t('plan.consent')} />
          <div className="actions">
            <SubmitButton>{t('plan.storyNow')}</SubmitButton>
          </div>
        </Fold>
      </ActionForm>
    </Block>
  );
}

async function StoryName({ story: { kind, name, minutes } }: { story: Story }) {
  const t = await getTranslations();
  const word = t(`words.storyKinds.${kind}`);
  return (
    <>
      {name === null ? word : t('meetings.storyOf', { kind: word, name })}
      {minutes !== null && <span className="soft"> · {formatMinutes(minutes, await getLocale())}</span>}
    </>
  );
}

async function Remove({ story, remove }: { story: Story; remove: FormAction }) {
  const t = await getTranslations('plan');
  return (
    <ActionForm action={remove} className="inline" label={t('storyRemove')}>
      <HiddenField name="storyId" value={story.id} />
      <SubmitButton quiet>{t('storyRemove')}</SubmitButton>
    </ActionForm>
  );
}
