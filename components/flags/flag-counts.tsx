import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium, formatNumber } from '@/components/format';
import { Block } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import type { Day } from '@/domain/calendar';
import type { FlagCounts } from '@/domain/flags/counts-queries';
import { flagStates } from '@/domain/flags/words';

/** How many flags there are of each rule, and what was set aside, by whom and why: no individual. */
export async function FlagCountsBlock({ counts, today }: { counts: FlagCounts; today: Day }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <>
      <Block id="counts" title={t('flags.countsTitle')}>
        <DataTable
          caption={t('flags.countsCaption', { day: formatDay(today, locale) })}
          items={counts.rules}
          keyOf={({ rule }) => rule}
          columns={[
            { label: t('flags.ruleColumn'), names: true, cell: ({ rule }) => t(`words.flagRules.${rule}`) },
            ...flagStates.map((state) => ({
              label: t(`words.flagStates.${state}`),
              end: true,
              cell: (count: FlagCounts['rules'][number]) => formatNumber(count[state], locale),
            })),
          ]}
        />
      </Block>
      <Dismissals counts={counts} />
    </>
  );
}

async function Dismissals({ counts: { dismissals } }: { counts: FlagCounts }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Block id="dismissals" title={t('flags.dismissalsTitle')}>
      {dismissals.length === 0 ? (
        <p className="soft">{t('flags.dismissalsNone')}</p>
      ) : (
        <DataTable
          caption={t('flags.dismissalsCaption')}
          hideCaption
          items={dismissals}
          keyOf={({ stepId }) => stepId}
          columns={[
            { label: t('flags.ruleColumn'), names: true, cell: ({ rule }) => t(`words.flagRules.${rule}`) },
            { label: t('flags.on'), cell: ({ onDay }) => formatDayMedium(onDay, locale) },
            { label: t('flags.by'), cell: ({ byName }) => byName ?? t('flags.someone') },
            { label: t('flags.reason'), cell: ({ reason }) => reason },
          ]}
        />
      )}
    </Block>
  );
}
