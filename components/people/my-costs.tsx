import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium, formatMoney } from '@/components/format';
import { Block, Row, Rows, Tag } from '@/components/ui/blocks';
import type { CostClaimed, HonorariumGiven } from '@/domain/advisors/brought-queries';
import { type Day, daysBetween } from '@/domain/calendar';
import { byDay } from './by-day';

/** What an advisor spent, day by day, and how long it took to be paid back. */
export async function MyCosts({ costs, today }: { costs: readonly CostClaimed[]; today: Day }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const what = (cost: CostClaimed) =>
    cost.lines
      .map((line) =>
        t('brought.expense', { kind: t(`words.expenseKinds.${line.expense}`), money: formatMoney(line.cents, locale) }),
      )
      .join(', ');
  return (
    <Rows>
      {byDay(costs).map((day) => (
        <Row key={day.on} when={formatDayMedium(day.on, locale)}>
          {day.entries.map(
            (cost) =>
              cost.kind === 'claim' && (
                <p key={cost.id}>
                  <a className="reach" href={`/my/costs/${cost.id}`}>
                    {sentence(what(cost))}
                  </a>{' '}
                  <PaidBack cost={cost} today={today} />
                </p>
              ),
          )}
        </Row>
      ))}
    </Rows>
  );
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

async function PaidBack({ cost, today }: { cost: CostClaimed; today: Day }) {
  const t = await getTranslations('my');
  if (cost.paidOn === null) return <Tag tone="gap">{t('notPaid', { days: daysBetween(cost.on, today) })}</Tag>;
  return <Tag tone="ok">{t('paidIn', { days: daysBetween(cost.on, cost.paidOn) })}</Tag>;
}

/** Honoraria, apart from costs and never added to them. */
export async function MyHonoraria({ honoraria, cents }: { honoraria: readonly HonorariumGiven[]; cents: number }) {
  const t = await getTranslations('my');
  const locale = await getLocale();
  const state = (given: HonorariumGiven) => {
    if (given.paidOn) return t('honorariumPaid', { day: formatDay(given.paidOn, locale) });
    return t(`honorariumState.${given.state}`);
  };
  return (
    <Block id="honoraria" title={t('honorariaTitle')}>
      <p>
        {honoraria.length === 0 ? t('honorariaNone') : t('honorariaLead', { cents, money: formatMoney(cents, locale) })}
      </p>
      <Rows>
        {honoraria.map((given) => (
          <Row key={given.id} when={formatDayMedium(given.on, locale)} end={<Tag>{state(given)}</Tag>}>
            {formatMoney(given.cents, locale)}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
