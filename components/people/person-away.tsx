import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Sheet } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import { standingOn } from '@/domain/people/absences';
import type { Absence, PersonKept } from '@/domain/people/person-queries';
import type { Language } from '@/domain/people/words';
import { EditLink } from './edit-link';

/** When someone was or will be away, and whether they left. */
export async function PersonAway({ person, today }: { person: PersonKept; today: Day }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { leaves, leftOn } = person;
  const standing = standingOn(person, today);
  return (
    <Sheet title={t('people.awayTitle')}>
      {leftOn && <p>{t('people.leftOn', { day: formatDay(leftOn, locale) })}</p>}
      {!leftOn && leaves.length === 0 && <p className="soft">{t('people.awayNever')}</p>}
      <ul className="lines">
        {leaves.map((leave) => (
          <li key={leave.id}>{absenceInWords(leave, t, locale)}</li>
        ))}
      </ul>
      <EditLink href={`/advisors/${person.id}/leaving`} what={person.details.name}>
        {t(standing === 'alumni' ? 'people.comesBackLink' : 'people.awayLink')}
      </EditLink>
    </Sheet>
  );
}

export function absenceInWords({ kind, fromDay, toDay }: Absence, t: Translate, locale: Language): string {
  const from = formatDay(fromDay, locale);
  if (kind === 'left') return t('people.wasGone', { from, to: toDay ? formatDay(toDay, locale) : '' });
  return toDay ? t('people.leaveSpan', { from, to: formatDay(toDay, locale) }) : t('people.leaveOpen', { from });
}
