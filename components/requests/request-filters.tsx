import { getTranslations } from 'next-intl/server';
import { FilterChoice } from '@/components/ui/filter-choice';
import { type RequestSearch, requestStates } from '@/domain/requests/forms';

type Props = { search: RequestSearch; groups: readonly { id: string; name: string }[] };

/** The filters of the list, kept in the address: a plain form that asks for the page again. */
export async function RequestFilters({ search, groups }: Props) {
  const t = await getTranslations('requests');
  return (
    <form method="get" action="/requests" className="filters">
      <FilterChoice
        name="state"
        label={t('stateFilter')}
        options={requestStates.map((state) => ({ value: state, label: t(`state-${state}`) }))}
        value={search.state}
      />
      <FilterChoice
        name="group"
        label={t('groupFilter')}
        all={t('anyGroup')}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.group}
      />
      <button type="submit" className="btn quiet">
        {t('show')}
      </button>
    </form>
  );
}
