import { getTranslations } from 'next-intl/server';
import { SeatDots } from '@/components/charts/seat-dots';
import { byGroup, isFilled, type SeatOn, weightShare } from '@/domain/groups/shares';

/** The seats of the groups a flag speaks of: a dot a seat, its size the vote, filled an advisor. */
export async function FlagSeats({ seats }: { seats: readonly SeatOn[] }) {
  const t = await getTranslations('advisors');
  return [...byGroup(seats).values()].map((own) => {
    const { part, whole } = weightShare(own);
    const share = whole === 0 ? t('noVotes') : t('votesShare', { part, whole });
    const dots = own.filter((seat) => seat.class !== 'alternate');
    return (
      <section key={own[0]?.groupId} className="mt-4">
        <h3>{own[0]?.group}</h3>
        <SeatDots
          seats={dots.map((seat) => ({ side: seat.side, weight: seat.weight, filled: isFilled(seat) }))}
          label={`${own[0]?.group}. ${share}`}
        />
        <p className="soft">{share}</p>
      </section>
    );
  });
}
