import { getLocale, getTranslations } from 'next-intl/server';
import { formatWeekday } from '@/components/format';
import { Block, Row, Rows, Tag } from '@/components/ui/blocks';
import type { SeriesMeeting } from '@/domain/planning/series-queries';

/** The meetings planned together with this one; each leads to its own plan. */
export async function SeriesPart({ meetings, here }: { meetings: readonly SeriesMeeting[]; here: string }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (meetings.length < 2) return null;
  return (
    <Block id="series" title={t('plan.seriesTitle')}>
      <p>{t('plan.seriesLead', { count: meetings.length })}</p>
      <details open={meetings.length <= 6}>
        <summary>{t('plan.seriesOpen')}</summary>
        <Rows>
          {meetings.map(({ id, on, state, clashing }) => (
            <Row key={id} end={clashing > 0 && <Tag tone="warn">{t('plan.clashing', { count: clashing })}</Tag>}>
              {id === here ? (
                <b aria-current="page">{formatWeekday(on, locale)}</b>
              ) : (
                <a className="reach" href={state === 'scheduled' ? `/meetings/${id}/plan` : `/meetings/${id}`}>
                  {formatWeekday(on, locale)}
                </a>
              )}{' '}
              {state !== 'scheduled' && <Tag>{t(`plan.state.${state}`)}</Tag>}
            </Row>
          ))}
        </Rows>
      </details>
    </Block>
  );
}
