import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Note, Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextArea } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { OwnSuggestion } from '@/domain/suggestions/waiting-queries';

type MyAnswerProps = { suggestion: OwnSuggestion; yes: FormAction; no: FormAction };

/** Whether what they were told answers them: yes is one press, no is in their words. Not asked before they were told. */
export async function MyAnswer({ suggestion, yes, no }: MyAnswerProps) {
  const t = await getTranslations('mySuggestion');
  const { state, loop, id, stamp } = suggestion;
  if (state === 'confirmed' && loop.confirmedOn !== null)
    return (
      <>
        <Note>
          <p>{t('thanks', { day: formatDay(loop.confirmedOn, await getLocale()) })}</p>
        </Note>
        <ItDoesNot {...{ suggestion, no }} summary={t('changedMind')} />
      </>
    );
  if (state !== 'told' && state !== 'seen') return null;
  return (
    <Sheet title={t('askTitle')}>
      <ActionForm action={yes} className="actions" label={t('yes')}>
        <HiddenField name="id" value={id} />
        <HiddenField name="stamp" value={stamp} />
        <SubmitButton>{t('yes')}</SubmitButton>
      </ActionForm>
      <ItDoesNot {...{ suggestion, no }} summary={t('no')} />
    </Sheet>
  );
}

async function ItDoesNot({ suggestion, no, summary }: Omit<MyAnswerProps, 'yes'> & { summary: string }) {
  const t = await getTranslations('mySuggestion');
  return (
    <ActionForm action={no} className="mt-4" label={summary}>
      <HiddenField name="id" value={suggestion.id} />
      <HiddenField name="stamp" value={suggestion.stamp} />
      <Fold summary={summary}>
        <TextArea name="note" label={t('noWords')} hint={t('noHint')} rows={5} required />
        <div className="actions">
          <SubmitButton>{t('noNow')}</SubmitButton>
        </div>
      </Fold>
    </ActionForm>
  );
}
