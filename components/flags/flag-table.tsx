import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium } from '@/components/format';
import { Tag } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import type { Day } from '@/domain/calendar';
import type { Flag } from '@/domain/flags/queries';
import { sentenceOf } from './sentence';
import { toneOfRule, toneOfState } from './tone';

/** Flags, a row each: about whom, what the rule finds in a sentence, since when, how it stands. */
export async function FlagTable({ flags, today }: { flags: readonly Flag[]; today: Day }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <DataTable
      caption={t('flags.caption', { day: formatDay(today, locale) })}
      items={flags}
      keyOf={(flag) => flag.id}
      columns={[
        { label: t('flags.who'), names: true, cell: (flag) => <a href={`/flags/${flag.id}`}>{flag.name}</a> },
        {
          label: t('flags.what'),
          plain: true,
          cell: (flag) => (
            <>
              <Tag tone={flag.finding === null ? undefined : toneOfRule(flag.rule)}>
                {t(`words.flagRules.${flag.rule}`)}
              </Tag>{' '}
              <span className="mt-1 block">{sentenceOf(flag, t, locale)}</span>
            </>
          ),
        },
        {
          label: t('flags.since'),
          cell: (flag) =>
            flag.finding && (
              <span className="num whitespace-nowrap">{formatDayMedium(flag.finding.since, locale)}</span>
            ),
        },
        {
          label: t('flags.state'),
          cell: (flag) => <Tag tone={toneOfState(flag.state)}>{t(`words.flagStates.${flag.state}`)}</Tag>,
        },
      ]}
    />
  );
}
