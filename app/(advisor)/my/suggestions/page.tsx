import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { MySuggestions } from '@/components/suggestions/my-suggestions';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { ownSuggestions } from '@/domain/suggestions/waiting-queries';

const PER_PAGE = 10;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('suggestionsTitle'),
});

/** All that an advisor suggested: what has a new answer first, then the latest. */
export default async function MySuggestionsPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const page = pageOf((await searchParams).page);
  const all = ownSuggestions(viewer, today);
  const toSee = all.filter(({ state }) => state === 'told');
  const shown = [...toSee, ...all.filter(({ state }) => state !== 'told')].slice(
    (page - 1) * PER_PAGE,
    page * PER_PAGE,
  );
  if (shown.length === 0 && page > 1) redirect('/my/suggestions');
  const t = await getTranslations();
  return (
    <>
      <PageHead
        title={t('my.suggestionsTitle')}
        lead={t('mySuggestion.lead', { all: all.length, toSee: toSee.length })}
      />
      <div className="mt-4">
        <MySuggestions suggestions={shown} today={today} />
      </div>
      <Pager path="/my/suggestions" page={page} pages={Math.ceil(all.length / PER_PAGE)} />
      <ul className="ways mt-6">
        <li>
          <a href="/my/say/suggestion">{t('my.missingSuggestion')}</a>
        </li>
      </ul>
    </>
  );
}
