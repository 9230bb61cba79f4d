import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMoment } from '@/components/format';
import { Block } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import type { DatedValue } from '@/domain/settings/dated';

type Props = { rows: readonly DatedValue[]; show: (value: number) => string; timeZone: string };

/** All that was ever set, the latest first, with who and when. */
export async function DatedHistory({ rows, show, timeZone }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Block id="history" title={t('thresholds.history')}>
      {rows.length === 0 ? (
        <p className="soft">{t('thresholds.historyNone')}</p>
      ) : (
        <DataTable
          caption={t('thresholds.historyCaption')}
          items={rows.toReversed()}
          keyOf={({ id }) => id}
          columns={[
            { label: t('settings.value'), names: true, cell: ({ value }) => show(value) },
            { label: t('settings.from'), cell: ({ fromDay }) => formatDay(fromDay, locale) },
            { label: t('settings.setOn'), cell: ({ setAt }) => formatMoment(setAt, timeZone, locale) },
            {
              label: t('settings.setBy'),
              cell: ({ by, setBy }) => by ?? t(setBy === null ? 'settings.nobody' : 'settings.someone'),
            },
          ]}
        />
      )}
    </Block>
  );
}
