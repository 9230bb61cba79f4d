import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import type { Translate } from '@/components/translate';
import { PageHead } from '@/components/ui/page-head';
import type { Day } from '@/domain/calendar';
import { covers } from '@/domain/groups/spans';
import type { Language } from '@/domain/people/words';
import type { Sat, SeatStanding } from '@/domain/seats/standing-queries';
import { seatInWords } from './seat-words';

/** Whose seat it is, what seat, and since when. */
export async function SeatHead({ standing, today }: { standing: SeatStanding; today: Day }) {
  const t = await getTranslations();
  const { seat, group, sat } = standing;
  const sitting = sat.find((one) => covers(one, today) && covers(seat, today));
  return (
    <PageHead
      up={{ href: `/groups/${group.id}#seats`, label: group.name }}
      title={t('seatForm.title', { name: sitting?.name ?? 'none' })}
      below={seatInWords(seat, t)}
      lead={leadOf(standing, sitting, today, t, await getLocale())}
    />
  );
}

function leadOf({ seat, sat }: SeatStanding, sitting: Sat | undefined, today: Day, t: Translate, locale: Language) {
  const day = (of: Day) => formatDay(of, locale);
  if (seat.toDay !== null && seat.toDay < today) return t('seatForm.leadClosed', { day: day(seat.toDay) });
  if (sitting !== undefined) return sittingInWords(sitting, t, locale);
  const coming = sat.find((one) => one.fromDay > today);
  const last = sat.findLast((one) => one.toDay !== null && one.toDay < today);
  return [
    seat.fromDay !== null && seat.fromDay > today && t('seatForm.leadAhead', { day: day(seat.fromDay) }),
    last?.toDay ? t('seatForm.leadVacantSince', { name: last.name, day: day(last.toDay) }) : t('seatForm.leadVacant'),
    coming && t('seatForm.leadComing', { name: coming.name, day: day(coming.fromDay) }),
  ]
    .filter(Boolean)
    .join(' ');
}

const sittingInWords = ({ name, role, fromDay, fromAssumed, toDay }: Sat, t: Translate, locale: Language): string =>
  t('seatForm.lead', {
    name,
    role: role === 'co-chair' ? 'cochair' : role,
    since: fromAssumed ? 'none' : formatDay(fromDay, locale),
    until: toDay === null ? 'none' : formatDay(toDay, locale),
  });
