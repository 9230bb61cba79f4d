import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium, formatMinutes } from '@/components/format';
import { wrongHref } from '@/components/remarks/checked-words';
import { Row, Rows, Tag } from '@/components/ui/blocks';
import type { OwnContribution } from '@/domain/contributions/said-queries';

/** What an advisor gave outside meetings, the latest first, with the time it took. */
export async function MyGifts({ rows }: { rows: readonly OwnContribution[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Rows>
      {rows.map(({ id, onDay, kind, what, minutes, group, said }) => (
        <Row
          key={id}
          when={formatDayMedium(onDay, locale)}
          end={minutes !== null && <Tag>{formatMinutes(minutes, locale)}</Tag>}
        >
          <p className="said">{what}</p>
          <p className="soft">
            {t(`words.contributionKinds.${kind}`)}
            {group !== null && t('my.gaveForGroup', { group })}
          </p>
          {said && <p className="soft">{t('my.gaveSaid')}</p>}
          <a
            className="reach"
            href={wrongHref({ subject: 'contribution', id })}
            aria-label={t('my.gaveWrong', { what })}
          >
            {t('my.sayWrongTitle')}
          </a>
        </Row>
      ))}
    </Rows>
  );
}

type Year = { year: string; count: number; minutes: number };

/** How much, year by year, a sentence each. */
export async function MyYears({ years }: { years: readonly Year[] }) {
  const t = await getTranslations('my');
  const locale = await getLocale();
  return (
    <ul className="mt-4">
      {years.map(({ year, count, minutes }) => (
        <li key={year}>{t('gaveInYear', { year, count, minutes, time: formatMinutes(minutes, locale) })}</li>
      ))}
    </ul>
  );
}
