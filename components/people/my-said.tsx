import { getTranslations } from 'next-intl/server';
import { MySuggestions } from '@/components/suggestions/my-suggestions';
import { Block } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { OwnSuggestion } from '@/domain/suggestions/waiting-queries';

type MySaidProps = { suggestions: readonly OwnSuggestion[]; today: Day };

/** The latest of what an advisor said, and the way to the rest. */
export async function MySaid({ suggestions, today }: MySaidProps) {
  const t = await getTranslations('my');
  return (
    <Block id="said" title={t('saidTitle')}>
      {suggestions.length === 0 ? <p>{t('saidNone')}</p> : <MySuggestions suggestions={suggestions} today={today} />}
      {suggestions.length > 0 && (
        <p className="mt-4">
          <a className="btn quiet" href="/my/suggestions">
            {t('saidAll')}
          </a>
        </p>
      )}
    </Block>
  );
}
