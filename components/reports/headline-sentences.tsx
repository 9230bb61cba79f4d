import { getLocale, getTranslations } from 'next-intl/server';
import { Lead } from '@/components/ui/page-head';
import type { Headline } from '@/domain/reports/headlines';

/** The sentences a report opens with: the first few large, the rest after. */
const LEADING = 3;

export async function HeadlineSentences({ headlines }: { headlines: readonly Headline[] }) {
  const t = await getTranslations('report.headline');
  const list = new Intl.ListFormat(await getLocale(), { type: 'conjunction' });
  const sentences = headlines.map(({ fact, values, groups }) =>
    t(fact, { ...values, ...(groups && { groups: list.format(groups) }) }),
  );
  const rest = sentences.slice(LEADING);
  return (
    <>
      <Lead>{sentences.slice(0, LEADING).join(' ')}</Lead>
      {rest.length > 0 && <p className="mt-3 max-w-160">{rest.join(' ')}</p>}
    </>
  );
}
