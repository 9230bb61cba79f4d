import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { offered } from '@/components/offered';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, RadioGroup, SubmitButton, TextArea, TextField, TickGroup } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { OwnPage } from '@/domain/advisors/own-details-queries';
import { accessNeeds, contactChannels, honorariumChoices, languages } from '@/domain/people/words';

/** Everything an advisor may change of their own details, in one form; their mail address stands there to be read. */
export async function DetailsForm({ own, action }: { own: OwnPage; action: FormAction }) {
  const t = await getTranslations();
  const { details, stamp, email } = own;
  const choices = <Word extends string>(words: readonly Word[], label: (word: Word) => string) =>
    words.map((value) => ({ value, label: label(value) }));
  return (
    <ActionForm action={action} className="mt-4" label={t('my.aboutTitle')}>
      <HiddenField name="stamp" value={stamp} />
      <TextField name="name" label={t('my.aboutName')} defaultValue={details.name} autoComplete="name" required />
      <Email email={email} />
      <TextField
        name="phone"
        type="tel"
        label={t('my.aboutPhone')}
        defaultValue={details.phone ?? undefined}
        autoComplete="tel"
      />
      <TextArea
        name="address"
        label={t('my.aboutAddress')}
        defaultValue={details.address ?? undefined}
        rows={3}
        autoComplete="street-address"
      />
      <RadioGroup
        name="language"
        label={t('my.aboutLanguage')}
        defaultValue={details.language ?? undefined}
        choices={choices(languages, (word) => t(`words.languages.${word}`))}
      />
      <RadioGroup
        name="prefers"
        label={t('my.aboutPrefers')}
        defaultValue={details.prefers ?? undefined}
        choices={choices(contactChannels, (word) => t(`my.aboutPrefers-${word}`))}
      />
      <TickGroup
        name="needs"
        label={t('my.aboutNeeds')}
        hint={t('my.aboutNeedsHint')}
        ticked={details.needs}
        choices={choices(offered(t, 'accessNeeds', accessNeeds, ...details.needs), (word) => t(`my.aboutNeed-${word}`))}
      />
      <RadioGroup
        name="honorarium"
        label={t('my.aboutHonorarium')}
        hint={t('my.aboutHonorariumHint')}
        defaultValue={details.honorarium ?? undefined}
        choices={choices(honorariumChoices, (word) => t(`my.aboutHonorarium-${word}`))}
      />
      <div className="actions">
        <SubmitButton>{t('my.aboutButton')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

async function Email({ email }: { email: string | null }) {
  const t = await getTranslations('my');
  const link = (inner: ReactNode) => <a href="/my/say/other">{inner}</a>;
  return (
    <div className="field">
      <p>
        <b>{t('aboutEmail')}</b>
      </p>
      <p>{email === null ? t.rich('aboutEmailNone', { link }) : t.rich('aboutEmailIs', { email, link })}</p>
    </div>
  );
}
