import { getTranslations } from 'next-intl/server';
import type { SheetProposal } from '@/domain/imports/proposal/propose';
import { ActionForm } from '../ui/action-form';
import { HiddenField, SubmitButton } from '../ui/fields';
import type { FormAction } from '../ui/form-state';
import { importChoices } from './choices';
import { SheetCorrection } from './sheet-correction';

type CorrectionsProps = {
  importId: string;
  proposals: readonly SheetProposal[];
  groups: readonly string[];
  /** The place of a sheet that a meaning is tried on. */
  tried: number | null;
  action: FormAction;
};

/** What each sheet was taken to be, to be corrected; the corrections are kept for the next files like these. */
export async function Corrections({ importId, proposals, groups, tried, action }: CorrectionsProps) {
  const t = await getTranslations();
  const choices = importChoices(t);
  return (
    <section className="block" aria-labelledby="sheets">
      <h2 id="sheets">{t('imports.correct.title')}</h2>
      <p>{t('imports.correct.lead')}</p>
      <ActionForm action={action}>
        <HiddenField name="importId" value={importId} />
        <datalist id="groups">
          {groups.map((group) => (
            <option key={group} value={group} />
          ))}
        </datalist>
        <ul className="rows">
          {proposals.map((proposal, at) => (
            <SheetCorrection
              key={`${proposal.file} ${proposal.sheet}`}
              {...{ proposal, at, choices }}
              tried={tried === at}
            />
          ))}
        </ul>
        <div className="actions">
          <SubmitButton quiet>{t('imports.correct.again')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
