import { getTranslations } from 'next-intl/server';
import { Block } from '@/components/ui/blocks';
import type { SuggestionMade } from '@/domain/advisors/brought-queries';
import { MySuggestions } from './my-suggestions';

/** The latest of what an advisor said, and the way to the rest. */
export async function MySaid({ suggestions }: { suggestions: readonly SuggestionMade[] }) {
  const t = await getTranslations('my');
  return (
    <Block id="said" title={t('saidTitle')}>
      {suggestions.length === 0 ? <p>{t('saidNone')}</p> : <MySuggestions suggestions={suggestions} />}
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
