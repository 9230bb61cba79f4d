import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextArea } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { nextSteps } from '@/domain/flags/lifecycle';
import type { Flag } from '@/domain/flags/queries';
import { nextOf } from './sentence';
import { toneOfRule } from './tone';

type Actions = { takeUp: FormAction; dismiss: FormAction; reopen: FormAction };

/** What to do next about a flag, and what may be done with it, for who may handle it. */
export async function FlagActions({ flag, actions }: { flag: Flag; actions: Actions | null }) {
  const t = await getTranslations();
  const steps = actions === null ? [] : nextSteps[flag.state];
  if (flag.finding === null) return null;
  return (
    <Sheet tone={flag.state === 'open' ? toneOfRule(flag.rule) : undefined} title={t('flags.nextTitle')}>
      <p>{nextOf(flag, t, await getLocale())}</p>
      {actions !== null && steps.length > 0 && (
        <div className="actions">
          {steps.includes('take-up') && <OneButton action={actions.takeUp} id={flag.id} label={t('flags.takeUp')} />}
          {steps.includes('reopen') && (
            <OneButton quiet action={actions.reopen} id={flag.id} label={t('flags.reopen')} />
          )}
          {steps.includes('dismiss') && <Dismiss action={actions.dismiss} id={flag.id} />}
        </div>
      )}
    </Sheet>
  );
}

function OneButton(props: { action: FormAction; id: string; label: string; quiet?: boolean }) {
  return (
    <ActionForm action={props.action} label={props.label}>
      <HiddenField name="id" value={props.id} />
      <SubmitButton quiet={props.quiet}>{props.label}</SubmitButton>
    </ActionForm>
  );
}

async function Dismiss({ action, id }: { action: FormAction; id: string }) {
  const t = await getTranslations('flags');
  return (
    <ActionForm action={action} label={t('dismiss')}>
      <HiddenField name="id" value={id} />
      <Fold summary={t('dismiss')}>
        <TextArea name="reason" label={t('dismissReason')} hint={t('dismissHint')} rows={3} maxLength={500} required />
        <SubmitButton quiet>{t('dismissNow')}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}
