import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Claim, ClaimLine } from '@/domain/claims/queries';
import { CostFields } from './costs-form';
import { plainAmount } from './plain-amount';

type Props = { claim: Claim; line: ClaimLine; action: FormAction; path: string; channel?: string };

/** One cost as it stands, to be written again. */
export async function ChangeCost({ claim, line, action, path, channel }: Props) {
  const t = await getTranslations('costs');
  const locale = await getLocale();
  const typed = {
    amount: plainAmount(line.claimedCents, locale),
    quantity: line.quantity === null ? undefined : String(line.quantity).replace('.', locale === 'fr' ? ',' : '.'),
    meal: line.meal ?? undefined,
    note: line.note ?? undefined,
  };
  return (
    <ActionForm action={action}>
      <HiddenField name="lineId" value={line.id} />
      <HiddenField name="stamp" value={claim.stamp} />
      {channel && <HiddenField name="channel" value={channel} />}
      <CostFields kind={line.kind} name="cost" typed={typed} />
      {claim.meetingId === null && <TextField name="onDay" type="date" label={t('whichDay')} defaultValue={line.on} />}
      <div className="actions">
        <SubmitButton>{t('saveCost')}</SubmitButton>
        <a className="btn quiet" href={path}>
          {t('asItWas')}
        </a>
      </div>
    </ActionForm>
  );
}
