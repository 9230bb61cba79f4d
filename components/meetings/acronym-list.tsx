import { getLocale } from 'next-intl/server';
import type { Acronym } from '@/domain/acronyms/queries';

/** What the short forms mean, in the reader's language where the list has it. */
export async function AcronymList({ acronyms }: { acronyms: readonly Acronym[] }) {
  const locale = await getLocale();
  return (
    <dl className="facts">
      {acronyms.map(({ id, acronym, meaningEn, meaningFr }) => (
        <div key={id} className="contents">
          <dt>{acronym}</dt>
          <dd>{locale === 'fr' ? (meaningFr ?? <span lang="en">{meaningEn}</span>) : meaningEn}</dd>
        </div>
      ))}
    </dl>
  );
}
