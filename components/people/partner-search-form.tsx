import { getTranslations } from 'next-intl/server';
import { FilterChoice, type Option } from '@/components/ui/filter-choice';
import type { PartnerSearch } from '@/domain/partners/forms';
import { sectors } from '@/domain/people/words';

/** The search of the list, kept in the address: a plain form that asks for the page again. */
export async function PartnerSearchForm({ search, groups }: { search: PartnerSearch; groups: readonly Option[] }) {
  const t = await getTranslations();
  return (
    <form method="get" action="/partners" className="filters">
      <div className="field grow">
        <label htmlFor="q">{t('partners.search')}</label>
        <input type="search" id="q" name="q" defaultValue={search.q} maxLength={200} autoComplete="off" />
      </div>
      <FilterChoice
        {...{ name: 'sector', label: t('partners.sector'), all: t('partners.anySector'), value: search.sector }}
        options={sectors.map((value) => ({ value, label: t(`words.sectors.${value}`) }))}
      />
      <FilterChoice
        {...{ name: 'group', label: t('advisors.group'), all: t('advisors.anyGroup'), value: search.group }}
        options={groups}
      />
      {search.sort !== 'name' && <input type="hidden" name="sort" value={search.sort} />}
      <button type="submit" className="btn quiet">
        {t('advisors.show')}
      </button>
    </form>
  );
}
