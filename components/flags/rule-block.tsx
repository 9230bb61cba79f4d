import { getTranslations } from 'next-intl/server';
import { Block } from '@/components/ui/blocks';
import { thresholdsOf } from '@/domain/flags/finding';
import type { FlagRule } from '@/domain/flags/words';
import type { Thresholds } from '@/domain/settings/words';
import { ruleInWords } from './rule-words';

/** A rule in words with the numbers in force. */
export async function RuleBlock({ rule, thresholds }: { rule: FlagRule; thresholds: Thresholds }) {
  const t = await getTranslations();
  return (
    <Block id="rule" title={t('flags.ruleTitle')}>
      <p>{ruleInWords(rule, thresholds, t)}</p>
      {thresholdsOf[rule].length > 0 && <p className="soft small mt-1">{t('flags.usual')}</p>}
    </Block>
  );
}
