import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import {
  type Choice,
  HiddenField,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { CheckedMeeting, CheckedPage } from '@/domain/remarks/checked-queries';
import type { Recorded } from '@/domain/remarks/recorded-queries';
import { freeKinds } from '@/domain/remarks/words';
import { RecordedQuote } from './recorded';

type Whose = { action: FormAction; person: { id: string; name: string } };

/** Something an advisor says is missing, or anything else, written down for them. */
export async function SayForThem({
  action,
  person,
  once,
  groups,
}: Whose & { once: string; groups: readonly Choice[] }) {
  const t = await getTranslations('remarks');
  const kinds = freeKinds.map((value) => ({ value, label: t(`kind-${value}`) }));
  return (
    <ActionForm action={action} label={t('sayFor', { name: person.name })}>
      <HiddenField name="personId" value={person.id} />
      <HiddenField name="once" value={once} />
      <RadioGroup name="kind" label={t('sayKind')} choices={kinds} />
      <TextField type="date" name="onDay" label={t('sayDay')} />
      <SelectField name="groupId" label={t('sayGroup')} choices={groups} empty={t('sayGroupNone')} />
      <TextArea name="words" label={t('sayWords')} rows={3} required />
      <OnBehalf />
      <SubmitButton>{t('sayNow')}</SubmitButton>
    </ActionForm>
  );
}

/** What an advisor says is wrong with one record, written down for them. */
export async function DisputeForThem({ action, person, about, once }: Whose & { about: Recorded; once: string }) {
  const t = await getTranslations('remarks');
  return (
    <>
      <RecordedQuote about={about} />
      <ActionForm action={action} label={t('disputeFor', { name: person.name })}>
        <HiddenField name="personId" value={person.id} />
        <HiddenField name="once" value={once} />
        <HiddenField name="subject" value={about.subject} />
        <HiddenField name="subjectId" value={about.id} />
        <TextArea name="words" label={t('disputeWords')} rows={3} required />
        <OnBehalf />
        <SubmitButton>{t('sayNow')}</SubmitButton>
      </ActionForm>
    </>
  );
}

type ConfirmForThemProps = Whose & { page: number; shown: CheckedPage<CheckedMeeting> };

/** One button says, for an advisor, that all that stands on the page is right. */
export async function ConfirmForThem({ action, person, page, shown }: ConfirmForThemProps) {
  const t = await getTranslations('remarks');
  const count = shown.items.filter(({ state }) => state === 'unchecked').length;
  if (count === 0) return null;
  return (
    <ActionForm action={action} label={t('confirmFor', { name: person.name })}>
      <HiddenField name="personId" value={person.id} />
      <HiddenField name="list" value="meetings" />
      <HiddenField name="page" value={String(page)} />
      <HiddenField name="stamp" value={shown.stamp} />
      <OnBehalf />
      <SubmitButton>{t('confirmNow', { count })}</SubmitButton>
    </ActionForm>
  );
}
