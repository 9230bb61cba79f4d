import { getTranslations } from 'next-intl/server';
import { FilterChoice, type Option } from '@/components/ui/filter-choice';
import type { MeetingSearch } from '@/domain/meetings/forms';

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
      <FilterChoice name="group" label={t('group')} all={t('anyGroup')} options={groups} value={search.group} />
      <FilterChoice name="key" label={t('key')} all={t('anyKey')} options={keys} value={search.key} />
      {search.sort !== '-day' && <input type="hidden" name="sort" value={search.sort} />}
      <button type="submit" className="btn quiet">
        {t('show')}
      </button>
    </form>
  );
}
