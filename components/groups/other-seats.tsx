import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium } from '@/components/format';
import type { Translate } from '@/components/translate';
import { DataTable } from '@/components/ui/data-table';
import type { Language } from '@/domain/people/words';
import type { Coming, OtherSeat } from '@/domain/seats/queries';
import { daysInWords, seatInWords } from './seat-words';

type Props = {
  group: { id: string; name: string };
  coming: readonly Coming[];
  others: readonly OtherSeat[];
  today: string;
};

/** Who takes a seat later, and the seats that begin or ended on another day. */
export async function OtherSeats({ group, coming, others, today }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <>
      {coming.map(({ seatId, name, fromDay }) => (
        <p key={`${seatId}${fromDay}${name}`} className="mt-2">
          {t('groups.coming', { name, day: formatDay(fromDay, locale) })}
        </p>
      ))}
      {others.length > 0 && (
        <details className="mt-4">
          <summary>{t('groups.otherSeats')}</summary>
          <DataTable
            caption={t('groups.otherSeatsCaption', { name: group.name })}
            hideCaption
            items={others}
            keyOf={(seat) => seat.seatId}
            columns={[
              { label: t('groups.seat'), names: true, cell: (seat) => seatInWords(seat, t) },
              { label: t('groups.days'), cell: (seat) => when(seat, today, t, locale) },
              {
                label: t('groups.keep'),
                plain: true,
                cell: ({ seatId }) => <a href={`/groups/${group.id}/seats/${seatId}`}>{t('groups.look')}</a>,
              },
            ]}
          />
        </details>
      )}
    </>
  );
}

const when = (seat: OtherSeat, today: string, t: Translate, locale: Language): string | null =>
  seat.fromDay !== null && seat.fromDay > today && seat.toDay === null
    ? t('groups.aheadFrom', { from: formatDayMedium(seat.fromDay, locale) })
    : daysInWords(seat, t, locale);
