import { getTranslations } from 'next-intl/server';
import { FilterChoice } from '@/components/ui/filter-choice';
import { type RemarkSearch, remarkStates } from '@/domain/remarks/forms';
import { remarkKinds } from '@/domain/remarks/words';

/** The filters of the list, kept in the address: a plain form that asks for the page again. */
export async function RemarkFilters({ search }: { search: RemarkSearch }) {
  const t = await getTranslations();
  const kinds = remarkKinds.filter((kind) => kind !== 'confirmed');
  return (
    <form method="get" action="/remarks" className="filters">
      <FilterChoice
        name="state"
        label={t('remarks.stateFilter')}
        options={remarkStates.map((state) => ({ value: state, label: t(`remarks.state-${state}`) }))}
        value={search.state}
      />
      <FilterChoice
        name="kind"
        label={t('remarks.kindFilter')}
        all={t('remarks.anyKind')}
        options={kinds.map((kind) => ({ value: kind, label: t(`remarks.kind-${kind}`) }))}
        value={search.kind}
      />
      <button type="submit" className="btn quiet">
        {t('remarks.show')}
      </button>
    </form>
  );
}
