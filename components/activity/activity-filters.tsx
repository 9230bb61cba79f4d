import { getLocale, getTranslations } from 'next-intl/server';
import { FilterChoice, type Option } from '@/components/ui/filter-choice';
import type { ActivitySearch } from '@/domain/activity/forms';
import type { ActivityChoices } from '@/domain/activity/queries';
import { didOf, kindOf } from './said';

type Props = { search: ActivitySearch; choices: ActivityChoices; names: ReadonlyMap<string, { name: string }> };

/** The filters of the list, kept in the address: a plain form that asks for the page again. */
export async function ActivityFilters({ search, choices, names }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const sorted = (options: Option[]) => options.sort((a, b) => a.label.localeCompare(b.label, locale));
  const named = (id: string) => ({ value: id, label: names.get(id)?.name ?? t('activity.gone') });
  const actors = choices.actors.map((kind) => ({ value: kind, label: t(`activity.actor.${kind}`) }));
  const commands = choices.commands.map((name) => ({ value: name, label: didOf(t, name) }));
  const kinds = choices.kinds.map((kind) => ({ value: kind, label: kindOf(t, kind) }));
  return (
    <form method="get" action="/activity" className="filters">
      <FilterChoice
        name="who"
        label={t('activity.whoFilter')}
        all={t('activity.anyone')}
        options={[...sorted(choices.people.map(named)), ...actors]}
        value={search.who}
      />
      {choices.behalf.length > 0 && (
        <FilterChoice
          name="behalf"
          label={t('activity.behalfFilter')}
          all={t('activity.anyBehalf')}
          options={sorted(choices.behalf.map(named))}
          value={search.behalf}
        />
      )}
      <FilterChoice
        name="command"
        label={t('activity.commandFilter')}
        all={t('activity.anyCommand')}
        options={sorted(commands)}
        value={search.command}
      />
      <FilterChoice
        name="about"
        label={t('activity.aboutFilter')}
        all={t('activity.anyKind')}
        options={sorted(kinds)}
        value={search.about}
      />
      <DayField name="from" label={t('activity.from')} value={search.from} />
      <DayField name="to" label={t('activity.to')} value={search.to} />
      <button type="submit" className="btn quiet">
        {t('activity.show')}
      </button>
    </form>
  );
}

function DayField({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="date" defaultValue={value} />
    </div>
  );
}
