import { getLocale, getTranslations } from 'next-intl/server';
import { SeatDots } from '@/components/charts/seat-dots';
import type { Translate } from '@/components/translate';
import { Block, EmptyNote, LinkButton } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import { seatShare, weightShare } from '@/domain/groups/shares';
import type { MemberRole } from '@/domain/groups/words';
import type { Language } from '@/domain/people/words';
import type { GroupSeen } from '@/domain/seats/group-queries';
import type { SeatHeld } from '@/domain/seats/queries';
import { GroupRule } from './group-head';
import { SeatTable } from './seat-table';
import { dotsOf, dotsSay, forWhom, listed, percentAfter } from './seat-words';

type GroupSeatsProps = { group: GroupSeen; seats: readonly SeatHeld[]; today: Day; mayKeep: boolean };

/** The seats of a group drawn, what part of seats and votes is the advisors', who leads it, and each seat in a row. */
export async function GroupSeats({ group, seats, today, mayKeep }: GroupSeatsProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const add = <LinkButton href={`/groups/${group.id}/seats/new`}>{t('groups.addSeats')}</LinkButton>;
  if (seats.length === 0) {
    return (
      <Block id="seats" title={t('groups.seatsTitle')}>
        <EmptyNote action={mayKeep && add}>{t(mayKeep ? 'groups.seatsNone' : 'groups.seatsNoneSeen')}</EmptyNote>
      </Block>
    );
  }
  return (
    <Block id="seats" title={t('groups.seatsTitle')}>
      <SeatDots seats={dotsOf(seats)} label={dotsSay(group.name, seats, t)} />
      <p>{partInWords(seats, t, locale)}</p>
      <p className="soft small">{t('groups.key')}</p>
      <p className="mt-2">{ledBy(seats, t, locale)}</p>
      <GroupRule group={group} />
      <SeatTable {...{ group, seats, today, mayKeep }} />
      <div className="actions">
        {mayKeep && add}
        <LinkButton quiet href={`/groups/${group.id}/what-if`}>
          {t('groups.whatIfLink')}
        </LinkButton>
      </div>
    </Block>
  );
}

function partInWords(seats: readonly SeatHeld[], t: Translate, locale: Language): string {
  const [bySeat, byWeight] = [seatShare(seats), weightShare(seats)];
  if (byWeight.whole === 0) return t('advisors.noVotes');
  return t('groups.seatShare', {
    ...bySeat,
    percent: percentAfter(bySeat, locale),
    weight: byWeight.part,
    weightWhole: byWeight.whole,
    weightPercent: percentAfter(byWeight, locale),
  });
}

/** Who leads the group, each with the sector or the hat of their seat. */
function ledBy(seats: readonly SeatHeld[], t: Translate, locale: Language): string {
  const named = (role: MemberRole) =>
    seats
      .filter((seat) => seat.role === role)
      .map((seat) => t('groups.leader', { name: seat.name ?? '', what: forWhom(seat, t) }));
  const [chairs, others] = [named('chair'), named('co-chair')];
  return t('groups.led', {
    chairs: chairs.length,
    names: listed(chairs, locale),
    others: others.length,
    otherNames: listed(others, locale),
  });
}
