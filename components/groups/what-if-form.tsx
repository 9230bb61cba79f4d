import { getTranslations } from 'next-intl/server';
import { FilterChoice } from '@/components/ui/filter-choice';
import { whatIfs } from '@/domain/groups/what-if';
import { MOST_VOTES, seatsFor, type WhatIfSearch } from '@/domain/seats/forms';

/** The question, kept in the address: nothing is saved. */
export async function WhatIfForm({ groupId, asked }: { groupId: string; asked: WhatIfSearch }) {
  const t = await getTranslations();
  const whom = (value: (typeof seatsFor)[number]): string => {
    if (value === 'advisor') return t('whatIf.aboutAdvisor');
    return value === 'partner' ? t('seatForm.forPartner') : t(`words.sectors.${value}`);
  };
  return (
    <form method="get" action={`/groups/${groupId}/what-if`} className="filters">
      <FilterChoice
        name="what"
        label={t('whatIf.what')}
        options={whatIfs.map((value) => ({ value, label: t(`whatIf.whats.${value}`) }))}
        value={asked.what}
      />
      <FilterChoice
        name="for"
        label={t('whatIf.about')}
        options={seatsFor.map((value) => ({ value, label: whom(value) }))}
        value={asked.for}
      />
      <div className="field">
        <label htmlFor="votes">{t('whatIf.weight')}</label>
        <input id="votes" name="votes" type="number" min={0} max={MOST_VOTES} defaultValue={asked.votes} />
      </div>
      <button type="submit" className="btn">
        {t('whatIf.ask')}
      </button>
    </form>
  );
}
