import { getTranslations } from 'next-intl/server';
import type { AdvisorSearch } from '@/domain/advisors/forms';
import { flagRules } from '@/domain/flags/words';
import { advisorKinds } from '@/domain/people/words';

type Option = { value: string; label: string };

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
      <Choice name="kind" label={t('advisors.kind')} all={t('advisors.anyone')} options={kinds} value={search.kind} />
      <Choice
        name="group"
        label={t('advisors.group')}
        all={t('advisors.anyGroup')}
        options={groups}
        value={search.group}
      />
      <Choice
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

type ChoiceProps = { name: string; label: string; all: string; options: readonly Option[]; value?: string };

function Choice({ name, label, all, options, value }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
