import { getTranslations } from 'next-intl/server';
import { SeatDots } from '@/components/charts/seat-dots';
import { Sheet } from '@/components/ui/blocks';
import { byGroup, isFilled, type SeatOn, weightShare } from '@/domain/groups/shares';

type AdvisorSeatsProps = { personId: string; name: string; seats: readonly SeatOn[] };

/** The groups a person sits in today, each with all its seats and the advisors' share of the votes. */
export async function AdvisorSeats({ personId, name, seats }: AdvisorSeatsProps) {
  const t = await getTranslations('advisors');
  const own = [...byGroup(seats).values()].filter((group) => group.some((seat) => seat.personId === personId));
  return (
    <Sheet title={t('seatsTitle')}>
      {own.length === 0 && <p className="soft">{t('seatsNone', { name })}</p>}
      {own.map((group) => (
        <GroupSeats key={group[0]?.groupId} seats={group} personId={personId} />
      ))}
    </Sheet>
  );
}

async function GroupSeats({ seats, personId }: { seats: readonly SeatOn[]; personId: string }) {
  const t = await getTranslations('advisors');
  const { part, whole } = weightShare(seats);
  const share = whole === 0 ? t('noVotes') : t('votesShare', { part, whole });
  const own = seats.find((seat) => seat.personId === personId);
  const dots = seats
    .filter((seat) => seat.class !== 'alternate')
    .map((seat) => ({ side: seat.side, weight: seat.weight, filled: isFilled(seat) }));
  return (
    <div className="mt-3">
      <h3>{seats[0]?.group}</h3>
      <SeatDots seats={dots} label={`${seats[0]?.group}. ${share}`} />
      <p className="soft">
        {share}
        {own && whole > 0 && <span className="block">{t('seatWord', { weight: own.weight })}</span>}
      </p>
    </div>
  );
}
