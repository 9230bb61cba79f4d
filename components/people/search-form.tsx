import { getTranslations } from 'next-intl/server';
import { FilterChoice, type Option } from '@/components/ui/filter-choice';
import { type AdvisorSearch, standings } from '@/domain/advisors/forms';
import { flagRules } from '@/domain/flags/words';
import { advisorKinds, contactChannels } from '@/domain/people/words';

type AdvisorSearchFormProps = { search: AdvisorSearch; groups: readonly Option[]; keeps: boolean };

/** The search of the list, kept in the address: a plain form that asks for the page again. `keeps`: for who keeps the records. */
export async function AdvisorSearchForm({ search, groups, keeps }: AdvisorSearchFormProps) {
  const t = await getTranslations();
  const flags = flagRules.map((rule) => ({ value: rule, label: t(`words.flagRules.${rule}`) }));
  return (
    <form method="get" action="/advisors" className="filters">
      <div className="field grow">
        <label htmlFor="q">{t('advisors.search')}</label>
        <input type="search" id="q" name="q" defaultValue={search.q} maxLength={200} autoComplete="off" />
      </div>
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
      <FilterChoice
        {...{ name: 'here', label: t('advisors.here'), all: t('advisors.hereAny'), value: search.here }}
        options={standings.map((value) => ({ value, label: t(`advisors.standing.${value}`) }))}
      />
      {search.sort !== 'name' && <input type="hidden" name="sort" value={search.sort} />}
      <button type="submit" className="btn quiet">
        {t('advisors.show')}
      </button>
      <MoreChoices search={search} keeps={keeps} />
    </form>
  );
}

/** What is looked for now and then. It stands open while it is in use. */
async function MoreChoices({ search, keeps }: { search: AdvisorSearch; keeps: boolean }) {
  const t = await getTranslations();
  const used = Boolean(search.kind || search.prefers || search.due);
  return (
    <details className="more-choices" open={used}>
      <summary>{t('advisors.more')}</summary>
      <div className="filters">
        <FilterChoice
          {...{ name: 'kind', label: t('advisors.kind'), all: t('advisors.anyone'), value: search.kind }}
          options={advisorKinds.map((value) => ({ value, label: t(`words.advisorKinds.${value}`) }))}
        />
        {keeps && (
          <>
            <FilterChoice
              {...{ name: 'prefers', label: t('advisors.prefersFilter'), value: search.prefers }}
              all={t('advisors.prefersAny')}
              options={contactChannels.map((value) => ({ value, label: t(`words.contactChannels.${value}`) }))}
            />
            <FilterChoice
              {...{ name: 'due', label: t('advisors.due'), all: t('advisors.dueAny'), value: search.due }}
              options={[{ value: 'onboarding', label: t('advisors.dueOnboarding') }]}
            />
          </>
        )}
      </div>
    </details>
  );
}
