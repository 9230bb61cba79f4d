import { getTranslations } from 'next-intl/server';
import { FilterChoice } from '@/components/ui/filter-choice';
import { type ClaimSearch, periods, stateChoices } from '@/domain/claims/list-forms';
import { expenseKinds } from '@/domain/claims/words';
import { capital } from './cost-words';

type Named = { id: string; name: string };
type Props = { search: ClaimSearch; people: readonly Named[]; groups: readonly Named[] };

/** The filters of the list, kept in the address: a plain form that asks for the page again. */
export async function ClaimFilters({ search, people, groups }: Props) {
  const t = await getTranslations();
  const named = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  const states = stateChoices.map((state) => ({
    value: state,
    label:
      state === 'waiting' || state === 'all' ? t(`claims.${state}Filter`) : capital(t(`words.claimStates.${state}`)),
  }));
  return (
    <form method="get" action="/claims" className="filters">
      <div className="field grow">
        <label htmlFor="q">{t('claims.search')}</label>
        <input type="search" id="q" name="q" defaultValue={search.q} maxLength={200} autoComplete="off" />
      </div>
      <FilterChoice name="state" label={t('claims.stateFilter')} options={states} value={search.state} />
      <FilterChoice
        name="person"
        label={t('claims.personFilter')}
        all={t('claims.anyone')}
        options={named(people)}
        value={search.person}
      />
      <FilterChoice
        name="group"
        label={t('claims.groupFilter')}
        all={t('claims.anyGroup')}
        options={named(groups)}
        value={search.group}
      />
      <FilterChoice
        name="kind"
        label={t('claims.kindFilter')}
        all={t('claims.anyKind')}
        options={expenseKinds.map((kind) => ({ value: kind, label: capital(t(`words.expenseKinds.${kind}`)) }))}
        value={search.kind}
      />
      <FilterChoice
        name="days"
        label={t('claims.periodFilter')}
        all={t('claims.anyTime')}
        options={periods.map((days) => ({ value: days, label: t('claims.lastDays', { days: Number(days) }) }))}
        value={search.days}
      />
      {search.sort !== '-waiting' && <input type="hidden" name="sort" value={search.sort} />}
      <button type="submit" className="btn quiet">
        {t('claims.show')}
      </button>
    </form>
  );
}
