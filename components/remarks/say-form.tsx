import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { type Choice, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { RecordRef } from '@/domain/remarks/checking';
import type { FreeKind } from '@/domain/remarks/words';

/** What can be said without pointing at a record, as its address names it. */
export const sayings = ['meeting', 'suggestion', 'other'] as const;
export type Saying = (typeof sayings)[number];
const KINDS: Readonly<Record<Saying, FreeKind>> = {
  meeting: 'meeting-missing',
  suggestion: 'suggestion-missing',
  other: 'other',
};

type SayFormProps = { action: FormAction; what: Saying; once: string; groups: readonly Choice[] };

/** Something is missing, or anything else: when and where as far as it is known, and in a few words what. */
export async function SayForm({ action, what, once, groups }: SayFormProps) {
  const t = await getTranslations('my');
  return (
    <ActionForm action={action} className="mt-4" label={t('sayButton')}>
      <HiddenField name="kind" value={KINDS[what]} />
      <HiddenField name="once" value={once} />
      {what !== 'other' && <TextField type="date" name="onDay" label={t('sayDay')} hint={t('sayDayHint')} />}
      {what !== 'other' && (
        <SelectField name="groupId" label={t('sayGroup')} choices={groups} empty={t('sayGroupNone')} />
      )}
      <Words label={t(`sayWords-${what}`)} />
    </ActionForm>
  );
}

type WrongFormProps = { action: FormAction; about: RecordRef; once: string };

/** What is wrong with one record. */
export async function WrongForm({ action, about, once }: WrongFormProps) {
  const t = await getTranslations('my');
  return (
    <ActionForm action={action} className="mt-4" label={t('sayButton')}>
      <HiddenField name="subject" value={about.subject} />
      <HiddenField name="subjectId" value={about.id} />
      <HiddenField name="once" value={once} />
      <Words label={t('sayWords-wrong')} />
    </ActionForm>
  );
}

async function Words({ label }: { label: string }) {
  const t = await getTranslations('my');
  return (
    <>
      <TextArea name="words" label={label} hint={t('sayWordsHint')} rows={5} required />
      <div className="actions">
        <SubmitButton>{t('sayButton')}</SubmitButton>
      </div>
    </>
  );
}
