import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton, Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { type Params, withParams } from '@/components/ui/lists';
import type { Claim } from '@/domain/claims/queries';
import { WrittenLines } from './written-lines';

type Props = {
  claim: Claim;
  path: string;
  /** What the address keeps. */
  params: Params;
  hidden: Readonly<Record<string, string>>;
  /** Whether every cost has its receipt, or why there is none. */
  ready: boolean;
  drop: FormAction;
  submit: FormAction;
};

/** The costs as they are written so far, and the button that sends them for their owner. */
export async function SendFor({ claim, path, params, hidden, ready, drop, submit }: Props) {
  const t = await getTranslations();
  const money = formatMoney(claim.claimedCents, await getLocale());
  return (
    <Sheet title={t('claims.writtenSoFar', { money })}>
      <WrittenLines {...{ claim, path, params, drop, hidden }} />
      <div className="actions">
        {ready && (
          <ActionForm action={submit} className="inline">
            {Object.entries({ ...hidden, claimId: claim.id, stamp: claim.stamp }).map(([name, value]) => (
              <HiddenField key={name} name={name} value={value} />
            ))}
            <SubmitButton>{t('claims.sendFor', { name: claim.name })}</SubmitButton>
          </ActionForm>
        )}
        <LinkButton href={withParams(path, params, { add: '1' })} quiet>
          {t('costs.addAnother')}
        </LinkButton>
      </div>
    </Sheet>
  );
}
