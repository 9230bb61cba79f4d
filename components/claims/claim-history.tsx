import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { StepTaken } from '@/domain/claims/history-queries';

/** What happened to a claim, by whom. */
export async function ClaimHistory({ steps }: { steps: readonly StepTaken[] }) {
  const t = await getTranslations('claims');
  const locale = await getLocale();
  if (steps.length === 0) return null;
  return (
    <Block title={t('historyTitle')} id="history">
      <Rows>
        {steps.map((step) => (
          <Row key={`${step.step} ${step.at ?? ''} ${step.on}`} when={formatDay(step.on, locale)}>
            {step.name === null ? t(`happened.${step.step}`) : t(`did.${step.step}`, { name: step.name })}
            {step.note !== null && <span className="block said whitespace-pre-line">{step.note}</span>}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
