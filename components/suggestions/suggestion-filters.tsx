import { getTranslations } from 'next-intl/server';
import { FilterChoice } from '@/components/ui/filter-choice';
import { type SuggestionSearch, waitingFor } from '@/domain/suggestions/forms';
import { suggestionStates } from '@/domain/suggestions/words';

type Named = { id: string; name: string };
type Props = { search: SuggestionSearch; people: readonly Named[]; groups: readonly Named[] };

const named = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));

/** The filters of the list, kept in the address: a plain form that asks for the page again. */
export async function SuggestionFilters({ search, people, groups }: Props) {
  const t = await getTranslations();
  const waits = waitingFor.map((what) => ({ value: what, label: t(`suggestions.next.${what}`) }));
  const states = suggestionStates.map((state) => ({ value: state, label: t(`words.suggestionStates.${state}`) }));
  return (
    <form method="get" action="/suggestions" className="filters">
      <div className="field grow">
        <label htmlFor="q">{t('suggestions.search')}</label>
        <input type="search" id="q" name="q" defaultValue={search.q} maxLength={200} autoComplete="off" />
      </div>
      <FilterChoice
        name="next"
        label={t('suggestions.nextFilter')}
        all={t('suggestions.anyNext')}
        options={waits}
        value={search.next}
      />
      <FilterChoice
        name="state"
        label={t('suggestions.stateFilter')}
        all={t('suggestions.anyState')}
        options={states}
        value={search.state}
      />
      <FilterChoice
        name="group"
        label={t('suggestions.groupFilter')}
        all={t('suggestions.anyGroup')}
        options={named(groups)}
        value={search.group}
      />
      <FilterChoice
        name="person"
        label={t('suggestions.personFilter')}
        all={t('suggestions.anyone')}
        options={named(people)}
        value={search.person}
      />
      <DayField name="from" label={t('suggestions.from')} value={search.from} />
      <DayField name="to" label={t('suggestions.to')} value={search.to} />
      {search.sort !== '-raised' && <input type="hidden" name="sort" value={search.sort} />}
      <button type="submit" className="btn quiet">
        {t('suggestions.show')}
      </button>
    </form>
  );
}

const DayField = ({ name, label, value }: { name: string; label: string; value: string | undefined }) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <input type="date" id={name} name={name} defaultValue={value} />
  </div>
);
