import { getTranslations } from 'next-intl/server';
import { FilterChoice } from '@/components/ui/filter-choice';
import { type FlagSearch, stateChoices } from '@/domain/flags/forms';
import { type FlagRule, flagRules } from '@/domain/flags/words';

/** The filters of the list, kept in the address: a plain form that asks for the page again. */
export async function FlagFilters({ search, seen }: { search: FlagSearch; seen: readonly { rule: FlagRule }[] }) {
  const t = await getTranslations();
  const rules = flagRules.filter((rule) => rule === search.rule || seen.some((flag) => flag.rule === rule));
  const stateName = (state: (typeof stateChoices)[number]): string =>
    state === 'standing' || state === 'all' ? t(`flags.${state}`) : capital(t(`words.flagStates.${state}`));
  return (
    <form method="get" action="/flags" className="filters">
      <FilterChoice
        name="rule"
        label={t('flags.ruleFilter')}
        options={[
          { value: '', label: t('flags.anyRule') },
          ...rules.map((rule) => ({ value: rule, label: t(`words.flagRules.${rule}`) })),
        ]}
        value={search.rule}
      />
      <FilterChoice
        name="state"
        label={t('flags.stateFilter')}
        options={stateChoices.map((state) => ({
          value: state,
          label: stateName(state),
        }))}
        value={search.state}
      />
      <FilterChoice
        name="about"
        label={t('flags.aboutFilter')}
        options={[
          { value: '', label: t('flags.anyone') },
          { value: 'person', label: t('flags.person') },
          { value: 'group', label: t('flags.group') },
        ]}
        value={search.about}
      />
      <button type="submit" className="btn quiet">
        {t('flags.show')}
      </button>
    </form>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
