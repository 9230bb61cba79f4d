import { getTranslations } from 'next-intl/server';
import { EmptyNote, Sheet } from '@/components/ui/blocks';
import { FilterChoice } from '@/components/ui/filter-choice';

/** Whose costs they are: a plain form that asks for the page again. */
export async function WhoseClaim({ people }: { people: readonly { id: string; name: string }[] }) {
  const t = await getTranslations('claims');
  if (people.length === 0) return <EmptyNote>{t('nobodyToPick')}</EmptyNote>;
  return (
    <Sheet>
      <form method="get" action="/claims/new" className="filters">
        <FilterChoice
          name="person"
          label={t('whose')}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <button type="submit" className="btn">
          {t('theirs')}
        </button>
      </form>
    </Sheet>
  );
}
