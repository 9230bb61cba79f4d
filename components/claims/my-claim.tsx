import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Block, LinkButton, Note, Row, Rows, Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { StepTaken } from '@/domain/claims/history-queries';
import { dueCents } from '@/domain/claims/lifecycle';
import type { Claim } from '@/domain/claims/queries';
import { capital, costName, receiptWords, whyAllowed } from './cost-words';
import { WrittenLines } from './written-lines';

type Actions = { drop: FormAction; submit: FormAction };

/** The last look before a claim is sent. */
export async function CheckAndSend({ claim, actions }: { claim: Claim; actions: Actions }) {
  const t = await getTranslations('costs');
  const path = `/my/costs/${claim.id}`;
  return (
    <>
      <Sheet>
        <WrittenLines claim={claim} path={path} drop={actions.drop} />
      </Sheet>
      <div className="actions">
        <ActionForm action={actions.submit} className="inline">
          <HiddenField name="claimId" value={claim.id} />
          <HiddenField name="stamp" value={claim.stamp} />
          <SubmitButton>{t(claim.state === 'returned' ? 'sendAgain' : 'send')}</SubmitButton>
        </ActionForm>
        <LinkButton href={`${path}?add=1`} quiet>
          {t('addAnother')}
        </LinkButton>
      </div>
    </>
  );
}

/** What the office wrote when it sent a claim back. */
export async function WhatIsMissing({ claim }: { claim: Claim }) {
  const t = await getTranslations('costs');
  if (claim.state !== 'returned' || claim.returnedBecause === null) return null;
  return (
    <Note tone="warn">
      <p>{t('sentBack')}</p>
      <p className="said whitespace-pre-line">{claim.returnedBecause}</p>
    </Note>
  );
}

/** A claim that was sent: what was asked for, what is paid, and how far it is. */
export async function SentClaim({ claim, steps }: { claim: Claim; steps: readonly StepTaken[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const isDecided = claim.approvedOn !== null || claim.paidOn !== null;
  return (
    <>
      <Block title={t('costs.linesTitle')} id="lines">
        <Rows>
          {claim.lines.map((line) => {
            const allowed = line.allowedCents ?? line.proposed.cents;
            const why = whyAllowed(line, t, locale);
            return (
              <Row key={line.id} end={<span className="num">{formatMoney(line.claimedCents, locale)}</span>}>
                {capital(costName(line, t, locale))}
                {isDecided && allowed < line.claimedCents && (
                  <span className="block">
                    {t('costs.wePay', { money: formatMoney(allowed, locale), why: why ?? '' })}
                  </span>
                )}
                <span className="block soft">
                  {line.files.length === 0 && receiptWords(line, t)}
                  {line.files.map((file, at) => (
                    <a key={file.id} href={`/receipts/${file.id}`}>
                      {t('costs.seePicture', { number: at + 1, of: line.files.length })}
                    </a>
                  ))}
                </span>
              </Row>
            );
          })}
        </Rows>
        {claim.advanceCents > 0 && (
          <p>
            {t('costs.lessAdvance', {
              advance: formatMoney(claim.advanceCents, locale),
              due: formatMoney(dueCents(claim.allowedCents, claim.advanceCents), locale),
            })}
          </p>
        )}
      </Block>
      {steps.length > 0 && (
        <Block title={t('costs.stepsTitle')} id="steps">
          <Rows>
            {steps.map((step) => (
              <Row key={`${step.step} ${step.at ?? step.on}`} when={formatDay(step.on, locale)}>
                {t(`costs.step.${step.step}`)}
                {step.note && <span className="block said whitespace-pre-line">{step.note}</span>}
              </Row>
            ))}
          </Rows>
        </Block>
      )}
    </>
  );
}
