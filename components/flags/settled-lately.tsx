import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayShort } from '@/components/format';
import { Sheet } from '@/components/ui/blocks';
import { lastDay } from '@/domain/flags/attention';
import type { Flag } from '@/domain/flags/queries';

/** What the data settled, or someone set aside, in the last month. */
export async function SettledLately({ flags }: { flags: readonly Flag[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (flags.length === 0) return null;
  return (
    <Sheet title={t('today.settledTitle')}>
      <ul>
        {flags.slice(0, 10).map((flag) => (
          <li key={flag.id} className="mt-2">
            <a href={`/flags/${flag.id}`}>{flag.name}</a>
            {' · '}
            {t(`words.flagRules.${flag.rule}`)}
            <span className="block soft small">
              {t(flag.state === 'dismissed' ? 'today.dismissedOn' : 'today.settledOn', {
                day: formatDayShort(lastDay(flag), locale),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
