import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayShort } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Sheet } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { FlagRule } from '@/domain/flags/words';
import type { Settled } from '@/domain/today/settled-queries';

const MOST = 12;

type Props = { settled: readonly Settled[]; since: Day; known: boolean };

/** What came to an end since the reader was last here; or lately, where nobody knows when that was. */
export async function SinceLastTime({ settled, since, known }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (settled.length === 0) return null;
  return (
    <Sheet title={known ? t('today.sinceTitle', { day: formatDay(since, locale) }) : t('today.settledTitle')}>
      <ul>
        {settled.slice(0, MOST).map((one) => (
          <li key={`${one.kind} ${one.id}`} className="mt-2">
            <a href={hrefOf(one)}>{saysOf(one, t)}</a>
            <span className="block soft small">{formatDayShort(one.on, locale)}</span>
          </li>
        ))}
      </ul>
      {settled.length > MOST && <p className="soft mt-2">{t('today.sinceMore', { count: settled.length - MOST })}</p>}
    </Sheet>
  );
}

function hrefOf({ kind, id }: Settled): string {
  if (kind === 'flag') return `/flags/${id}`;
  if (kind === 'claim-paid') return `/claims/${id}`;
  return kind === 'remark' ? '/remarks?state=settled' : `/suggestions/${id}`;
}

const saysOf = ({ kind, name, detail }: Settled, t: Translate): string =>
  kind === 'flag'
    ? t('today.settled.flag', { name, rule: t(`words.flagRules.${detail as FlagRule}`) })
    : t(`today.settled.${kind}`, { name });
