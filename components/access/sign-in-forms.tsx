import { useTranslations } from 'next-intl';
import { ActionForm } from '../ui/action-form';
import { HiddenField, SubmitButton, TextField } from '../ui/fields';
import type { FormAction } from '../ui/form-state';

/** First the address: a code and a link are mailed to it. `next` is where to go on to. */
export function AskToSignInForm({ action, next }: { action: FormAction; next: string }) {
  const t = useTranslations('signIn');
  return (
    <ActionForm action={action}>
      <HiddenField name="next" value={next} />
      <TextField name="email" label={t('email')} type="email" autoComplete="email" inputMode="email" required />
      <SubmitButton>{t('send')}</SubmitButton>
    </ActionForm>
  );
}

/** Then the six digits, typed from the mail. */
export function CodeForm({ action, next }: { action: FormAction; next: string }) {
  const t = useTranslations('signIn');
  return (
    <ActionForm action={action}>
      <HiddenField name="next" value={next} />
      <TextField
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
      />
      <SubmitButton>{t('enter')}</SubmitButton>
    </ActionForm>
  );
}

/** Or the link, which only opens this button: a mail scanner that fetches it changes nothing. */
export function LinkForm({ action, link }: { action: FormAction; link: string }) {
  const t = useTranslations('signIn');
  return (
    <ActionForm action={action}>
      <HiddenField name="link" value={link} />
      <SubmitButton>{t('enter')}</SubmitButton>
    </ActionForm>
  );
}

/** The way in through the office's own accounts. */
export function OfficeDoor({ action, next, name }: { action: FormAction; next: string; name: string | undefined }) {
  const t = useTranslations('signIn');
  return (
    <section className="space-y-4">
      <h2 className="pt-4">{t('officeTitle')}</h2>
      <p>{t('officeLead')}</p>
      <ActionForm action={action}>
        <HiddenField name="next" value={next} />
        <SubmitButton quiet>{t('office', { name: name ?? t('officeName') })}</SubmitButton>
      </ActionForm>
    </section>
  );
}
