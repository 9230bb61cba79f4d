import { getTranslations } from 'next-intl/server';
import type { MeetingSearch } from '@/domain/meetings/forms';

type Option = { value: string; label: string };

/** The search of the list, kept in the address: a plain form that asks for the page again. */
export async function MeetingSearchForm({ search, groups }: { search: MeetingSearch; groups: readonly Option[] }) {
  const t = await getTranslations('meetings');
  const keys = [
    { value: 'yes', label: t('keyYes') },
    { value: 'no', label: t('keyNo') },
  ];
  return (
    <form method="get" action="/meetings" className="filters">
      <div className="field grow">
        <label htmlFor="q">{t('search')}</label>
        <input type="search" id="q" name="q" defaultValue={search.q} maxLength={200} autoComplete="off" />
      </div>
      <Choice name="group" label={t('group')} all={t('anyGroup')} options={groups} value={search.group} />
      <Choice name="key" label={t('key')} all={t('anyKey')} options={keys} value={search.key} />
      {search.sort !== '-day' && <input type="hidden" name="sort" value={search.sort} />}
      <button type="submit" className="btn quiet">
        {t('show')}
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
