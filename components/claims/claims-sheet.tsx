import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Params } from '@/components/ui/lists';
import type { Day } from '@/domain/calendar';
import type { ClaimSearch } from '@/domain/claims/list-forms';
import type { ListedClaim } from '@/domain/claims/list-queries';
import { ClaimsTable } from './claims-table';

type Props = {
  claims: readonly ListedClaim[];
  search: ClaimSearch;
  params: Params;
  today: Day;
  tooLong: number;
  self: string | null;
  pays: boolean;
  action: FormAction;
};

/** The list, and what can be done with several of it at once. */
export async function ClaimsSheet({ claims, search, params, today, tooLong, self, pays, action }: Props) {
  const t = await getTranslations('claims');
  const approves = (claim: ListedClaim) => claim.state === 'submitted' && claim.personId !== self;
  const paysFor = (claim: ListedClaim) => pays && claim.state === 'approved' && claim.personId !== self;
  const tickable = (claim: ListedClaim) => approves(claim) || paysFor(claim);
  const table = <ClaimsTable {...{ claims, search, params, tooLong, tickable }} />;
  if (!claims.some(tickable)) return <div className="sheet">{table}</div>;
  return (
    <ActionForm action={action} className="sheet" label={t('together')}>
      {table}
      <div className="together">
        <p className="soft">{t('togetherHint')}</p>
        <div className="actions">
          {claims.some(approves) && (
            <SubmitButton name="step" value="approve">
              {t('approveTicked')}
            </SubmitButton>
          )}
          {claims.some(paysFor) && (
            <>
              <TextField name="day" type="date" label={t('paidOn')} defaultValue={today} max={today} />
              <SubmitButton name="step" value="pay" quiet={claims.some(approves)}>
                {t('payTicked')}
              </SubmitButton>
            </>
          )}
        </div>
      </div>
    </ActionForm>
  );
}
