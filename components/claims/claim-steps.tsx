import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextArea, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { dueCents } from '@/domain/claims/lifecycle';
import type { Claim } from '@/domain/claims/queries';
import { LinesTable } from './lines-table';

type Step = { claim: Claim; action: FormAction };

const About = ({ claim }: { claim: Claim }) => (
  <>
    <HiddenField name="claimId" value={claim.id} />
    <HiddenField name="stamp" value={claim.stamp} />
  </>
);

/** The costs with what the rules allow of each, to be approved as they are or for less. */
export async function Approve({ claim, action }: Step) {
  const t = await getTranslations('claims');
  const money = formatMoney(claim.allowedCents, await getLocale());
  return (
    <ActionForm action={action} label={t('approve')}>
      <About claim={claim} />
      {claim.allowedCents < claim.claimedCents && <p>{t('rulesAllow', { money })}</p>}
      <LinesTable claim={claim} judging={!claim.imported} adds />
      {claim.imported &&
        claim.lines.map((line, at) => (
          <span key={line.id}>
            <HiddenField name={`lines[${at}].id`} value={line.id} />
            <HiddenField name={`lines[${at}].allowed`} value={(line.proposed.cents / 100).toFixed(2)} />
          </span>
        ))}
      {!claim.imported && (
        <TextArea name="because" label={t('whyLess')} hint={t('whyLessHint')} rows={2} maxLength={5000} />
      )}
      <SubmitButton>{t('approve')}</SubmitButton>
    </ActionForm>
  );
}

/** What is missing, in words the person reads. */
export async function SendBack({ claim, action }: Step) {
  const t = await getTranslations('claims');
  return (
    <ActionForm action={action} label={t('sendBack')}>
      <About claim={claim} />
      <Fold summary={t('sendBack')}>
        <TextArea
          name="because"
          label={t('whatIsMissing')}
          hint={t('whatIsMissingHint')}
          rows={3}
          maxLength={5000}
          required
        />
        <SubmitButton quiet>{t('sendBackNow', { name: claim.name })}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}

/** The day it was paid. No account is asked for: finance has it. */
export async function Pay({ claim, action, today }: Step & { today: Day }) {
  const t = await getTranslations('claims');
  const money = formatMoney(dueCents(claim.allowedCents, claim.advanceCents), await getLocale());
  return (
    <ActionForm action={action} label={t('pay', { money })}>
      <About claim={claim} />
      <TextField
        name="day"
        type="date"
        label={t('paidOn')}
        hint={t('noBank')}
        defaultValue={today}
        max={today}
        required
      />
      <SubmitButton>{t('pay', { money })}</SubmitButton>
    </ActionForm>
  );
}

/** What was given before the cost. */
export async function Advance({ claim, action }: Step) {
  const t = await getTranslations('claims');
  return (
    <ActionForm action={action} label={t('advance')}>
      <About claim={claim} />
      <Fold summary={t('advance')}>
        <TextField
          name="amount"
          label={t('advanceAmount')}
          hint={t('advanceHint')}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          required
        />
        <SubmitButton quiet>{t('advanceNow')}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}
