import { getLocale, getTranslations } from 'next-intl/server';
import { formatNumber } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { DatedValue } from '@/domain/settings/dated';
import { type ThresholdGroup, thresholdGroups } from '@/domain/settings/thresholds';
import { type ThresholdName, thresholdDefaults } from '@/domain/settings/words';
import { SettingLink } from './setting-link';
import { StandingLine } from './standing-line';

type Props = { sofar: ReadonlyMap<string, readonly DatedValue[]>; today: Day; mayChange: boolean };

/** Every threshold in its sentence, by what it is about. */
export async function ThresholdLines(props: Props) {
  const t = await getTranslations('thresholds.group');
  return (
    <>
      {(Object.keys(thresholdGroups) as ThresholdGroup[]).map((group) => (
        <Block key={group} id={group} title={t(group)}>
          <div className="sheet">
            <Rows>
              {thresholdGroups[group].map((name) => (
                <Line key={name} name={name} {...props} />
              ))}
            </Rows>
          </div>
        </Block>
      ))}
    </>
  );
}

async function Line({ name, sofar, today, mayChange }: Props & { name: ThresholdName }) {
  const t = await getTranslations('thresholds');
  const locale = await getLocale();
  return (
    <Row end={<SettingLink href={`/settings/thresholds/${name}`} name={t(`name.${name}`)} mayChange={mayChange} />}>
      <StandingLine
        rows={sofar.get(name) ?? []}
        byDefault={thresholdDefaults[name]}
        today={today}
        says={(n) => t(`says.${name}`, { n })}
        show={(n) => formatNumber(n, locale)}
      />
    </Row>
  );
}
