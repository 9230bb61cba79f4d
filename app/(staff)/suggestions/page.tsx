import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { NoSuggestions } from '@/components/suggestions/no-suggestions';
import { SuggestionFilters } from '@/components/suggestions/suggestion-filters';
import { SuggestionsHead } from '@/components/suggestions/suggestions-head';
import { SuggestionsSheet } from '@/components/suggestions/suggestions-sheet';
import { Pager, withParams } from '@/components/ui/lists';
import { suggestionSearch } from '@/domain/suggestions/forms';
import { SUGGESTIONS_PER_PAGE, suggestionList } from '@/domain/suggestions/list-queries';
import { canKeepSome, canKeepSuggestion, whoSeesSuggestions } from '@/domain/suggestions/policy';
import { choicesFor } from './choices';
import { doneIn } from './done';
import { together } from './together';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('suggestions'))('title'),
});

export default async function SuggestionsPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesSuggestions);
  const given = await searchParams;
  const search = suggestionSearch.parse(given);
  const today = todayFor(viewer);
  const { page, ...filters } = search;
  const found = suggestionList(viewer, search, today);
  if (found.rows.length === 0 && page > 1) redirect(withParams('/suggestions', filters, {}));
  const { sort: _, q, ...chosen } = filters;
  const narrowed = q !== '' || Object.values(chosen).some((value) => value !== undefined);
  const keeps = canKeepSome(viewer);
  return (
    <>
      <SuggestionsHead found={found} narrowed={narrowed} keeps={keeps} done={doneIn(given)} />
      {(found.total > 0 || narrowed) && <SuggestionFilters search={search} {...choicesFor(viewer, today)} />}
      {found.total === 0 ? (
        <NoSuggestions narrowed={narrowed} keeps={keeps} />
      ) : (
        <SuggestionsSheet
          {...{ search, today, rows: found.rows, params: filters, action: together }}
          keeps={(one) => canKeepSuggestion(viewer, one)}
        />
      )}
      <Pager path="/suggestions" params={filters} page={page} pages={Math.ceil(found.total / SUGGESTIONS_PER_PAGE)} />
    </>
  );
}
