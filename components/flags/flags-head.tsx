import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import type { FlagCounts } from '@/domain/flags/counts-queries';
import type { FlagSearch } from '@/domain/flags/forms';
import type { Flag } from '@/domain/flags/queries';

type FlagsHeadProps = {
  search: FlagSearch;
  seen: readonly Flag[];
  matching: readonly Flag[];
  counts: FlagCounts | null;
};

/** The list in a sentence: how much stands out, about how many; for who sees figures alone, how many there are of all. */
export async function FlagsHead({ search, seen, matching, counts }: FlagsHeadProps) {
  const t = await getTranslations('flags');
  const narrowed = search.rule !== undefined || search.about !== undefined || search.state !== 'standing';
  if (narrowed) return <PageHead title={t('title')} lead={t('leadFound', { count: matching.length })} />;
  if (seen.length === 0 && counts !== null)
    return <PageHead title={t('title')} lead={t('leaderLead', totals(counts))} />;
  const about = (of: (flag: Flag) => string | null) => new Set(matching.flatMap((flag) => of(flag) ?? [])).size;
  const lead = {
    count: matching.length,
    people: about(({ personId }) => personId),
    groups: about(({ groupId }) => groupId),
  };
  return <PageHead title={t('title')} lead={t('lead', lead)} />;
}

const totals = ({ rules }: FlagCounts) => ({
  standing: rules.reduce((sum, count) => sum + count.open + count['being-handled'], 0),
  dismissed: rules.reduce((sum, count) => sum + count.dismissed, 0),
});
