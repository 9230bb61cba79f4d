import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { MySuggestions } from '@/components/people/my-suggestions';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { ownSums } from '@/domain/advisors/sums-queries';
import { timelineOf } from '@/domain/advisors/timeline-queries';

const PER_PAGE = 10;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('suggestionsTitle'),
});

export default async function MySuggestionsPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const page = pageOf((await searchParams).page);
  const wanted = { kinds: ['suggestion'] as const, page, perPage: PER_PAGE };
  const { entries, total } = timelineOf(viewer, viewer.personId ?? '', today, wanted);
  const { suggestions: all, decided } = ownSums(viewer, today);
  const t = await getTranslations('my');
  return (
    <>
      <PageHead title={t('suggestionsTitle')} lead={t('suggestionsLead', { all, decided })} />
      <div className="mt-4">
        <MySuggestions suggestions={entries.filter((entry) => entry.kind === 'suggestion')} />
      </div>
      <Pager path="/my/suggestions" page={page} pages={Math.ceil(total / PER_PAGE)} />
    </>
  );
}
