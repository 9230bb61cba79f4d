import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { FlagStepRow } from '@/domain/flags/queries';
import type { FlagStep } from '@/domain/flags/words';

/** What was done about a flag, the latest first. */
export async function FlagHistory({ steps }: { steps: readonly FlagStepRow[] }) {
  const t = await getTranslations('flags');
  const locale = await getLocale();
  return (
    <Block id="history" title={t('historyTitle')}>
      {steps.length === 0 && <p className="soft">{t('historyNone')}</p>}
      <Rows>
        {steps
          .map((own, i) => ({ ...own, word: wordOf(own, steps[i - 1]) }))
          .toReversed()
          .map(({ id, word, onDay, byName, reason }) => (
            <Row key={id} when={formatDayMedium(onDay, locale)}>
              {byName === null || word === 'found'
                ? t(`step.${word}`)
                : t('stepBy', { step: t(`step.${word}`), by: byName })}
              {reason !== null && <p className="soft">{reason}</p>}
            </Row>
          ))}
      </Rows>
    </Block>
  );
}

/** What was taken up or dismissed is opened again by someone; else it is the rule that finds, and nobody is named. */
function wordOf({ step, by }: FlagStepRow, before: FlagStepRow | undefined): FlagStep | 'opened-again' {
  const wasDone = before?.step === 'taken-up' || before?.step === 'dismissed';
  return step === 'found' && by !== null && wasDone ? 'opened-again' : step;
}
