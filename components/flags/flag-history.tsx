import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import { isOpenedAgain } from '@/domain/flags/lifecycle';
import type { FlagStepRow } from '@/domain/flags/queries';

/** What was done about a flag, the latest first. */
export async function FlagHistory({ steps }: { steps: readonly FlagStepRow[] }) {
  const t = await getTranslations('flags');
  const locale = await getLocale();
  return (
    <Block id="history" title={t('historyTitle')}>
      {steps.length === 0 && <p className="soft">{t('historyNone')}</p>}
      <Rows>
        {steps
          .map((own, i) => ({ ...own, word: isOpenedAgain(own, steps[i - 1]) ? ('opened-again' as const) : own.step }))
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
