import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { DatedValue } from '@/domain/settings/dated';
import { type RateGroup, rateGroups } from '@/domain/settings/thresholds';
import { type RateName, rateDefaults } from '@/domain/settings/words';
import { SettingLink } from './setting-link';
import { StandingLine } from './standing-line';

type Props = { sofar: ReadonlyMap<string, readonly DatedValue[]>; today: Day; mayChange: boolean };

/** Every rate in its sentence; `zone` is which of the two mileage rates the team pays. */
export async function RateLines({ zone, ...props }: Props & { zone: string }) {
  const t = await getTranslations('rates');
  return (
    <>
      {(Object.keys(rateGroups) as RateGroup[]).map((group) => (
        <Block key={group} id={group} title={t(`group.${group}`)}>
          {group === 'mileage' && <p>{t('zone', { zone })}</p>}
          <div className="sheet">
            <Rows>
              {rateGroups[group].map((name) => (
                <Line key={name} name={name} {...props} />
              ))}
            </Rows>
          </div>
        </Block>
      ))}
    </>
  );
}

async function Line({ name, sofar, today, mayChange }: Props & { name: RateName }) {
  const t = await getTranslations('rates');
  const locale = await getLocale();
  const show = (cents: number) => formatMoney(cents, locale);
  return (
    <Row end={<SettingLink href={`/settings/rates/${name}`} name={t(`name.${name}`)} mayChange={mayChange} />}>
      <StandingLine
        rows={sofar.get(name) ?? []}
        byDefault={rateDefaults[name]}
        today={today}
        says={(cents) => t(`says.${name}`, { amount: show(cents) })}
        show={show}
      />
    </Row>
  );
}
