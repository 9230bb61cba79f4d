import { getLocale, getTranslations } from 'next-intl/server';
import { SeatDots } from '@/components/charts/seat-dots';
import type { Translate } from '@/components/translate';
import { Lead } from '@/components/ui/page-head';
import type { Language } from '@/domain/people/words';
import type { GroupSeen } from '@/domain/seats/group-queries';
import type { Prospect } from '@/domain/seats/prospect';
import type { Power } from '@/domain/votes/power';
import { dotsOf, percentAfter, shareInWords, standing } from './seat-words';
import { WhatIfTable } from './what-if-table';

type Props = { group: GroupSeen; before: Prospect; after: Prospect };

/** The table as it is and as it would be, drawn, in a sentence and in figures. */
export async function WhatIfAnswer({ group, before, after }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const same = JSON.stringify(before.standing) === JSON.stringify(after.standing);
  return (
    <section className="part">
      <Lead>
        {same ? t('whatIf.sameAnswer') : answerIn({ before, after }, t, locale)} {powerIn({ before, after }, t, locale)}
      </Lead>
      <div className="sides">
        <Table name={group.name} when={t('whatIf.before')} prospect={before} />
        <Table name={group.name} when={t('whatIf.after')} prospect={after} />
      </div>
      <p className="soft small">{t('groups.key')}</p>
      <WhatIfTable before={before} after={after} />
      <section className="part" aria-labelledby="how">
        <h2 id="how">{t('whatIf.howTitle')}</h2>
        <p>
          {t('whatIf.how', { percent: shareInWords(group.ruleShare, locale) })}{' '}
          {group.power !== 'decides' && t('whatIf.notDeciding')}{' '}
          {(before.power === null || after.power === null) && t('whatIf.tooMany')}
        </p>
      </section>
    </section>
  );
}

function answerIn({ before, after }: Omit<Props, 'group'>, t: Translate, locale: Language): string {
  const { bySeat, byWeight, needed } = after.standing;
  return t('whatIf.answer', {
    seats: bySeat.part,
    seatsWhole: bySeat.whole,
    seatsPercent: percentAfter(bySeat, locale),
    votes: byWeight.part,
    votesWhole: byWeight.whole,
    votesPercent: percentAfter(byWeight, locale),
    needed,
    neededNow: before.standing.needed,
    change: needed === before.standing.needed ? 'same' : 'other',
  });
}

/** What becomes of the advisors' power, each on their own and added up; nothing where it cannot be counted. */
function powerIn({ before, after }: Omit<Props, 'group'>, t: Translate, locale: Language): string {
  if (before.power === null || after.power === null) return '';
  const percent = ({ apart }: { apart: Power }) => shareInWords(apart.shapley * 1000, locale);
  const [from, to] = [percent(before.power), percent(after.power)];
  return from === to ? '' : t('whatIf.power', { before: from, after: to });
}

async function Table({ name, when, prospect: { seats } }: { name: string; when: string; prospect: Prospect }) {
  const t = await getTranslations('whatIf');
  const drawn = standing(seats);
  const advisors = drawn.filter((seat) => seat.side === 'advisor').length;
  return (
    <section>
      <h2>{when}</h2>
      <SeatDots seats={dotsOf(seats)} label={t('dots', { name, when, advisors, all: drawn.length })} />
    </section>
  );
}
