import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { YearStrip } from '@/components/charts/year-strip';
import { formatMinutes, formatMoney } from '@/components/format';
import { stripFigures } from '@/components/meetings/strip-words';
import { Block } from '@/components/ui/blocks';
import type { OwnSums } from '@/domain/advisors/sums-queries';
import type { StripFact } from '@/domain/meetings/queries';
import type { Language } from '@/domain/people/words';

type MyPartProps = { facts: readonly StripFact[]; came: number; flags: number; sums: OwnSums; locale: Language };

/** An advisor's year in a strip and a few sentences, with the way to what we should do better. */
export async function MyPart({ facts, came, flags, sums, locale }: MyPartProps) {
  const t = await getTranslations('my');
  const { marks, figures } = stripFigures(facts);
  const said = [
    t('meetingsLine', { came }),
    sums.meetingMinutes > 0 && t('meetingHours', { time: formatMinutes(sums.meetingMinutes, locale) }),
    sums.workMinutes > 0 && t('workLine', { time: formatMinutes(sums.workMinutes, locale) }),
    sums.paidCents > 0 && t('costsLine', { money: formatMoney(sums.paidCents, locale) }),
    sums.dueCents > 0 && t('costsWaiting', { money: formatMoney(sums.dueCents, locale) }),
  ];
  const see = (inner: ReactNode) => <a href="/my/flags">{inner}</a>;
  return (
    <Block id="year" title={t('year')}>
      {marks.length > 0 && <YearStrip marks={marks} label={`${t('year')}. ${t('strip', figures)}`} />}
      <p>{said.filter(Boolean).join(' ')}</p>
      {flags > 0 && <p className="mt-2">{t.rich('yearFlags', { count: flags, link: see })}</p>}
    </Block>
  );
}
