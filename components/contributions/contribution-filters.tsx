import { getTranslations } from 'next-intl/server';
import { FilterChoice } from '@/components/ui/filter-choice';
import type { ContributionSearch } from '@/domain/contributions/forms';
import { contributionKinds } from '@/domain/contributions/words';

type Named = { id: string; name: string };
type Props = { search: ContributionSearch; people: readonly Named[]; groups: readonly Named[] };

const named = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));

/** The filters of the list, kept in the address: a plain form that asks for the page again. */
export async function ContributionFilters({ search, people, groups }: Props) {
  const t = await getTranslations();
  const kinds = contributionKinds.map((kind) => ({ value: kind, label: t(`words.contributionKinds.${kind}`) }));
  return (
    <form method="get" action="/contributions" className="filters">
      <div className="field grow">
        <label htmlFor="q">{t('contributions.search')}</label>
        <input type="search" id="q" name="q" defaultValue={search.q} maxLength={200} autoComplete="off" />
      </div>
      <FilterChoice
        name="kind"
        label={t('contributions.kind')}
        all={t('contributions.anyKind')}
        options={kinds}
        value={search.kind}
      />
      <FilterChoice
        name="person"
        label={t('contributions.person')}
        all={t('contributions.anyone')}
        options={named(people)}
        value={search.person}
      />
      <FilterChoice
        name="group"
        label={t('contributions.group')}
        all={t('contributions.anyGroup')}
        options={named(groups)}
        value={search.group}
      />
      <FilterChoice
        name="said"
        label={t('contributions.whose')}
        all={t('contributions.anyWord')}
        options={[{ value: 'yes', label: t('contributions.saidByThem') }]}
        value={search.said}
      />
      <div className="field">
        <label htmlFor="from">{t('contributions.from')}</label>
        <input type="date" id="from" name="from" defaultValue={search.from} />
      </div>
      <div className="field">
        <label htmlFor="to">{t('contributions.to')}</label>
        <input type="date" id="to" name="to" defaultValue={search.to} />
      </div>
      {search.sort !== '-day' && <input type="hidden" name="sort" value={search.sort} />}
      <button type="submit" className="btn quiet">
        {t('contributions.show')}
      </button>
    </form>
  );
}
