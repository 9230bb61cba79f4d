import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Sheet } from '@/components/ui/blocks';
import type { Need } from '@/domain/people/person-queries';
import { EditLink } from './edit-link';

/** What someone needs to take part: a list, and when they said it. */
export async function PersonNeeds({ name, needs, edit }: { name: string; needs: readonly Need[]; edit: string }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Sheet title={t('people.needsTitle', { name })}>
      {needs.length === 0 && <p className="soft">{t('people.needsNone')}</p>}
      <ul className="lines">
        {needs.map(({ need, saidOn }) => (
          <li key={need}>
            <span>{t(`words.accessNeeds.${need}`)}</span>
            <span className="soft small">{t('people.saidOn', { day: formatDay(saidOn, locale) })}</span>
          </li>
        ))}
      </ul>
      <EditLink href={edit} what={t('people.needsTitle', { name })} />
    </Sheet>
  );
}
