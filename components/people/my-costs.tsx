import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium, formatMoney } from '@/components/format';
import { Block, Row, Rows, Tag } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import { type Day, daysBetween } from '@/domain/calendar';
import type { CostClaimed, HonorariumGiven } from '@/domain/people/brought-queries';

/** What an advisor spent, and how long it took to be paid back. */
export async function MyCosts({ costs, today }: { costs: readonly CostClaimed[]; today: Day }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const what = (cost: CostClaimed) => cost.lines.map((line) => t(`words.expenseKinds.${line.expense}`)).join(', ');
  const when = (cost: CostClaimed) =>
    cost.paidOn === null
      ? t('my.notPaid', { days: daysBetween(cost.on, today) })
      : t('my.paidIn', { days: daysBetween(cost.on, cost.paidOn) });
  return (
    <DataTable
      caption={t('my.costsList')}
      hideCaption
      items={costs}
      keyOf={(cost) => cost.id}
      columns={[
        { label: t('my.spentOn'), names: true, cell: (cost) => formatDayMedium(cost.on, locale) },
        { label: t('my.what'), cell: what },
        { label: t('my.howMuch'), end: true, cell: (cost) => formatMoney(cost.cents, locale) },
        {
          label: t('my.when'),
          cell: (cost) => <span className={cost.paidOn ? undefined : 'text-gap'}>{when(cost)}</span>,
        },
      ]}
    />
  );
}

/** Honoraria, apart from costs and never added to them. */
export async function MyHonoraria({ honoraria, cents }: { honoraria: readonly HonorariumGiven[]; cents: number }) {
  const t = await getTranslations('my');
  const locale = await getLocale();
  const state = (given: HonorariumGiven) => {
    if (given.paidOn) return t('honorariumPaid', { day: formatDay(given.paidOn, locale) });
    return given.state === 'declined' ? t('honorariumDeclined') : t('honorariumUnpaid');
  };
  return (
    <Block id="honoraria" title={t('honorariaTitle')}>
      <p>{honoraria.length === 0 ? t('honorariaNone') : t('honorariaLead', { money: formatMoney(cents, locale) })}</p>
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
