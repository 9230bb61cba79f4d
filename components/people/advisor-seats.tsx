import { getLocale, getTranslations } from 'next-intl/server';
import { SeatDots } from '@/components/charts/seat-dots';
import { formatDay, formatDayMedium } from '@/components/format';
import { Sheet } from '@/components/ui/blocks';
import { addDays, type Day } from '@/domain/calendar';
import { byGroup, isFilled, type SeatOn, weightShare } from '@/domain/groups/shares';
import { DUE_WITHIN } from '@/domain/people/onboarding';
import type { PersonTerm } from '@/domain/seats/person-queries';

type AdvisorSeatsProps = {
  personId: string;
  name: string;
  seats: readonly SeatOn[];
  terms: readonly PersonTerm[];
  today: Day;
};

/** The groups a person sits in today, each with all its seats, the advisors' share of the votes, and when the term ends. */
export async function AdvisorSeats({ personId, name, seats, terms, today }: AdvisorSeatsProps) {
  const t = await getTranslations('advisors');
  const own = [...byGroup(seats).values()].filter((group) => group.some((seat) => seat.personId === personId));
  const termOf = (groupId?: string) => terms.find((term) => term.groupId === groupId && term.when === 'now');
  return (
    <Sheet title={t('seatsTitle')}>
      {own.length === 0 && <p className="soft">{t('seatsNone', { name })}</p>}
      {own.map((group) => (
        <GroupSeats
          key={group[0]?.groupId}
          {...{ seats: group, personId, today }}
          endsOn={termOf(group[0]?.groupId)?.toDay ?? null}
        />
      ))}
      <OtherTerms terms={terms.filter(({ when }) => when !== 'now')} />
    </Sheet>
  );
}

type GroupSeatsProps = { seats: readonly SeatOn[]; personId: string; endsOn: Day | null; today: Day };

async function GroupSeats({ seats, personId, endsOn, today }: GroupSeatsProps) {
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
      {endsOn && <TermEnd on={endsOn} soon={endsOn <= addDays(today, DUE_WITHIN)} />}
    </div>
  );
}

async function TermEnd({ on, soon }: { on: Day; soon: boolean }) {
  const t = await getTranslations('advisors');
  const says = t('termEnds', { day: formatDay(on, await getLocale()) });
  return <p className={soon ? 'text-warn' : 'soft'}>{says}</p>;
}

/** What they sat in before, or will. */
async function OtherTerms({ terms }: { terms: readonly PersonTerm[] }) {
  const t = await getTranslations('advisors');
  const locale = await getLocale();
  if (terms.length === 0) return null;
  const day = (on: Day | null) => (on === null ? null : formatDayMedium(on, locale));
  return (
    <div className="mt-4">
      <h3>{t('otherTerms')}</h3>
      <ul className="lines">
        {terms.map(({ id, group, fromDay, toDay }) => (
          <li key={id}>
            <span>{group}</span>
            <span className="soft small">
              {t('termSpan', { from: day(fromDay) ?? 'none', to: day(toDay) ?? 'none' })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
