import { getTranslations } from 'next-intl/server';

/** The same list by person and by date, and the sheet for the telephone. */
export async function TwoWays({ by, calls }: { by: 'person' | 'date'; calls: number | null }) {
  const t = await getTranslations('today');
  return (
    <nav className="flex flex-wrap gap-x-4 my-4 no-print" aria-label={t('waysLabel')}>
      <a href="/today" aria-current={by === 'person' ? 'true' : undefined}>
        {t('byPerson')}
      </a>
      <a href="/today?by=date" aria-current={by === 'date' ? 'true' : undefined}>
        {t('byDate')}
      </a>
      {calls !== null && <a href="/today/calls">{t('calls', { count: calls })}</a>}
      {calls !== null && <a href="/today/digest">{t('digestLink')}</a>}
    </nav>
  );
}
