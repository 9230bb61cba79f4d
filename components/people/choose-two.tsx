import { getTranslations } from 'next-intl/server';
import { FilterChoice } from '@/components/ui/filter-choice';

type ChooseTwoProps = { people: readonly { id: string; label: string }[]; one?: string; other?: string };

/** Which two records: the address says them, so that the page that shows them can be gone back to. */
export async function ChooseTwo({ people, one, other }: ChooseTwoProps) {
  const t = await getTranslations('joins');
  const options = people.map(({ id, label }) => ({ value: id, label }));
  return (
    <form method="get" action="/advisors/join" className="filters">
      <FilterChoice name="one" label={t('one')} all={t('choose')} options={options} value={one} />
      <FilterChoice name="other" label={t('other')} all={t('choose')} options={options} value={other} />
      <button type="submit" className="btn quiet">
        {t('showTwo')}
      </button>
    </form>
  );
}
