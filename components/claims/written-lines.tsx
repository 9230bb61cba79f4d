import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium, formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { type Params, withParams } from '@/components/ui/lists';
import type { Claim, ClaimLine } from '@/domain/claims/queries';
import { needsReceipt, receiptIsSettled } from '@/domain/claims/receipt';
import { capital, costName, receiptWords, whyAllowed } from './cost-words';

type Props = {
  claim: Claim;
  path: string;
  params?: Params;
  drop: FormAction;
  hidden?: Readonly<Record<string, string>>;
};

/** The costs of a claim that is still being written: each can be changed or taken out. */
export async function WrittenLines({ claim, path, params = {}, drop, hidden = {} }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <ul className="rows">
      {claim.lines.map((line) => (
        <li key={line.id}>
          <div className="grow">
            <strong>{capital(costName(line, t, locale))}</strong> {formatMoney(line.claimedCents, locale)}
            {line.on !== claim.on && <span className="soft"> {formatDayMedium(line.on, locale)}</span>}
            <span className="block soft">
              {line.files.length > 0 ? t('costs.pictures', { count: line.files.length }) : receiptWords(line, t)}
            </span>
            <Allowed line={line} />
          </div>
          {needsReceipt(line.kind) && receiptIsSettled(line) && (
            <a className="btn quiet" href={withParams(path, params, { line: line.id })}>
              {t('costs.receipt')}
              <span className="sr-only"> {costName(line, t, locale)}</span>
            </a>
          )}
          <a className="btn quiet" href={withParams(path, params, { change: line.id })}>
            {t('costs.change')}
            <span className="sr-only"> {costName(line, t, locale)}</span>
          </a>
          <ActionForm action={drop} className="inline">
            {Object.entries({ ...hidden, claimId: claim.id, lineId: line.id }).map(([name, value]) => (
              <HiddenField key={name} name={name} value={value} />
            ))}
            <SubmitButton quiet>
              {t('costs.drop')}
              <span className="sr-only"> {costName(line, t, locale)}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}

/** Says beforehand where the rules will allow less than what was paid. */
async function Allowed({ line }: { line: ClaimLine }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (line.proposed.cents >= line.claimedCents) return null;
  const why = whyAllowed(line, t, locale);
  return (
    <span className="block">
      {t('costs.weCanPay', { money: formatMoney(line.proposed.cents, locale), why: why ?? '' })}
    </span>
  );
}
