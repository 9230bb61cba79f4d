import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Sheet } from '@/components/ui/blocks';
import { lastDay } from '@/domain/flags/attention';
import type { Flag } from '@/domain/flags/queries';

/** What someone has taken up: who, and since when. */
export async function Handled({ flags }: { flags: readonly Flag[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (flags.length === 0) return null;
  return (
    <Sheet title={t('today.handledTitle')}>
      <ul>
        {flags.map((flag) => (
          <li key={flag.id} className="mt-2">
            <a href={`/flags/${flag.id}`}>{flag.name}</a>
            {' · '}
            {t(`words.flagRules.${flag.rule}`)}
            <span className="block soft small">
              {t('today.handledBy', {
                by: flag.steps.at(-1)?.byName ?? t('flags.someone'),
                day: formatDay(lastDay(flag), locale),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
