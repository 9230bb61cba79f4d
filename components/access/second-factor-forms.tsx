import { useTranslations } from 'next-intl';
import { ActionForm } from '../ui/action-form';
import { HiddenField, SubmitButton, TextField } from '../ui/fields';
import type { FormAction } from '../ui/form-state';
import { RecoveryCodes } from './recovery-codes';
import { SquareCode, type Squares } from './square-code';

type Next = { action: FormAction; next: string };

export function SecondFactorForm({ action, next }: Next) {
  const t = useTranslations('signIn');
  return (
    <ActionForm action={action}>
      <HiddenField name="next" value={next} />
      <TextField name="code" label={t('factorCode')} hint={t('factorHint')} autoComplete="one-time-code" required />
      <SubmitButton>{t('factorEnter')}</SubmitButton>
    </ActionForm>
  );
}

export function BeginFactorForm({ action, next }: Next) {
  const t = useTranslations('signIn');
  return (
    <ActionForm action={action}>
      <HiddenField name="next" value={next} />
      <SubmitButton>{t('factorBegin')}</SubmitButton>
    </ActionForm>
  );
}

/** The picture to scan, then a code from the app; once that is right, the recovery codes in their place. */
export function ConfirmFactorForm(props: Next & { squares: Squares; secret: string }) {
  const t = useTranslations('signIn');
  return (
    <ActionForm action={props.action}>
      <RecoveryCodes title={t('recoveryTitle')} lead={t('recoveryLead')} goOn={t('recoveryGoOn')} next={props.next}>
        <p>{t('factorScan')}</p>
        <SquareCode squares={props.squares} label={t('factorPicture')} />
        <p className="break-words">{t('factorByHand', { secret: props.secret.replace(/(.{4})(?=.)/g, '$1 ') })}</p>
        <TextField name="code" label={t('factorConfirm')} autoComplete="one-time-code" inputMode="numeric" required />
        <SubmitButton>{t('factorDone')}</SubmitButton>
      </RecoveryCodes>
    </ActionForm>
  );
}

/** The way out for someone who has not their phone with them. */
export function SignOutInstead() {
  const t = useTranslations('signIn');
  return (
    <form method="post" action="/sign-out">
      <button type="submit" className="btn quiet">
        {t('signedOutInstead')}
      </button>
    </form>
  );
}
