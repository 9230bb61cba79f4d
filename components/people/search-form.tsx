import { getTranslations } from 'next-intl/server';
import { FilterChoice, type Option } from '@/components/ui/filter-choice';
import type { AdvisorSearch } from '@/domain/advisors/forms';
import { flagRules } from '@/domain/flags/words';
import { advisorKinds } from '@/domain/people/words';

/** The search of the list, kept in the address: a plain form that asks for the page again. */
export async function AdvisorSearchForm({ search, groups }: { search: AdvisorSearch; groups: readonly Option[] }) {
  const t = await getTranslations();
  const kinds = advisorKinds.map((kind) => ({ value: kind, label: t(`words.advisorKinds.${kind}`) }));
  const flags = flagRules.map((rule) => ({ value: rule, label: t(`words.flagRules.${rule}`) }));
  return (
    <form method="get" action="/advisors" className="filters">
      <div className="field grow">
        <label htmlFor="q">{t('advisors.search')}</label>
        <input type="search" id="q" name="q" defaultValue={search.q} maxLength={200} autoComplete="off" />
      </div>
      <FilterChoice
        name="kind"
        label={t('advisors.kind')}
        all={t('advisors.anyone')}
        options={kinds}
        value={search.kind}
      />
      <FilterChoice
        name="group"
        label={t('advisors.group')}
        all={t('advisors.anyGroup')}
        options={groups}
        value={search.group}
      />
      <FilterChoice
        name="flag"
        label={t('advisors.flag')}
        all={t('advisors.noMatter')}
        options={[{ value: 'any', label: t('advisors.anyFlag') }, ...flags]}
        value={search.flag}
      />
      {search.sort !== 'name' && <input type="hidden" name="sort" value={search.sort} />}
      <button type="submit" className="btn quiet">
        {t('advisors.show')}
      </button>
    </form>
  );
}
