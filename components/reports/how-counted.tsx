import { getLocale, getTranslations } from 'next-intl/server';
import { formatPercent } from '@/components/format';
import type { Thresholds } from '@/domain/settings/words';

/** The rules behind the figures, with the thresholds that were in force. */
export async function HowCounted({ thresholds }: { thresholds: Thresholds }) {
  const t = await getTranslations('report.counted');
  const floor = formatPercent(thresholds['parity-floor-percent'], 100, await getLocale()) ?? '';
  const rules = [
    t('expected'),
    t('invited'),
    t('key'),
    t('parity', { floor, places: thresholds['parity-least-places'] }),
    t('notice'),
    t('lone', { people: thresholds['lone-voice-people'] }),
    t('votes'),
    t('told'),
    t('saidNo'),
    t('money', { days: thresholds['out-of-pocket-days'] }),
    t('hidden'),
  ];
  return (
    <ul className="list-disc pl-5 max-w-170">
      {rules.map((rule) => (
        <li key={rule} className="mt-2">
          {rule}
        </li>
      ))}
    </ul>
  );
}
