import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton, Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { honorariumAnswers } from '@/domain/claims/honorarium-forms';
import type { ClaimPrompt } from '@/domain/claims/prompts-queries';
import { aboutOf, placeLine } from './cost-words';

type Actions = { waive: FormAction; answer: FormAction };
type Props<Kind extends ClaimPrompt['kind']> = { prompt: Extract<ClaimPrompt, { kind: Kind }>; actions: Actions };

/** What waits for an advisor about their costs, one thing a block. */
export function MyPrompts({
  prompts,
  self,
  actions,
}: {
  prompts: readonly ClaimPrompt[];
  self: string;
  actions: Actions;
}) {
  return prompts.map((prompt) => {
    if (prompt.kind === 'meeting') return <ToClaim key={prompt.meetingId} {...{ prompt, actions, self }} />;
    if (prompt.kind === 'honorarium') return <Offered key={prompt.honorariumId} {...{ prompt, actions }} />;
    return <ToFinish key={prompt.claimId} prompt={prompt} />;
  });
}

async function ToClaim({ prompt, actions, self }: Props<'meeting'> & { self: string }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { on, aboutCents, meetingId } = prompt;
  const told = { ...aboutOf(prompt), day: on ? formatDay(on, locale) : '' };
  return (
    <Sheet
      title={
        aboutCents === null
          ? t('costs.mayBeOwed')
          : t('costs.mayBeOwedAbout', { money: formatMoney(aboutCents, locale) })
      }
    >
      <p>{t('costs.cameTo', told)}</p>
      <div className="actions">
        <LinkButton href={`/my/costs/new?meeting=${encodeURIComponent(meetingId)}`}>{t('costs.ask')}</LinkButton>
        <ActionForm action={actions.waive} className="inline">
          <HiddenField name="personId" value={self} />
          <HiddenField name="meetingId" value={meetingId} />
          <SubmitButton quiet>
            {t('costs.waive')}
            <span className="sr-only">: {placeLine(prompt, told.day)}</span>
          </SubmitButton>
        </ActionForm>
      </div>
    </Sheet>
  );
}

async function ToFinish({ prompt }: { prompt: Extract<ClaimPrompt, { kind: 'draft' | 'returned' }> }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const money = formatMoney(prompt.cents, locale);
  const told = { money, ...aboutOf(prompt), day: prompt.on ? formatDay(prompt.on, locale) : '' };
  if (prompt.kind === 'draft')
    return (
      <Sheet title={t('costs.notSent', { money })}>
        <p>{t('costs.begun', told)}</p>
        <div className="actions">
          <LinkButton href={`/my/costs/${prompt.claimId}`}>{t('costs.finish')}</LinkButton>
        </div>
      </Sheet>
    );
  return (
    <Sheet tone="warn" title={t('costs.needsMore', { money })}>
      <p>{t('costs.sentBackOf', told)}</p>
      <p className="said whitespace-pre-line">{prompt.because}</p>
      <div className="actions">
        <LinkButton href={`/my/costs/${prompt.claimId}`}>{t('costs.setRight')}</LinkButton>
      </div>
    </Sheet>
  );
}

async function Offered({ prompt, actions }: Props<'honorarium'>) {
  const t = await getTranslations();
  const locale = await getLocale();
  const money = formatMoney(prompt.cents, locale);
  return (
    <Sheet title={t('costs.offered', { money })}>
      <p>{t('costs.offeredFor', { ...aboutOf(prompt), day: prompt.on ? formatDay(prompt.on, locale) : '' })}</p>
      <ActionForm action={actions.answer} className="actions" label={t('costs.offered', { money })}>
        <HiddenField name="id" value={prompt.honorariumId} />
        {honorariumAnswers.map((answer) => (
          <SubmitButton key={answer} name="answer" value={answer} quiet={answer !== 'accepted'}>
            {t(`costs.answerOffer.${answer}`)}
          </SubmitButton>
        ))}
      </ActionForm>
    </Sheet>
  );
}
