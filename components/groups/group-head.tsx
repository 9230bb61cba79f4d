import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { PageHead } from '@/components/ui/page-head';
import type { Day } from '@/domain/calendar';
import { isFilled, type SeatOn, weightShare } from '@/domain/groups/shares';
import type { GroupSeen } from '@/domain/seats/group-queries';
import { percentAfter, shareInWords, standing } from './seat-words';

type GroupHeadProps = { group: GroupSeen; seats: readonly SeatOn[]; today: Day };

/** What the group is for, who sits in it, what weight advisors have and how often it met. */
export async function GroupHead({ group, seats, today }: GroupHeadProps) {
  const t = await getTranslations('groups');
  const locale = await getLocale();
  const filled = seats.filter(isFilled);
  const share = weightShare(seats);
  const below = [
    t('powerLong', { power: group.power }),
    group.closedOn && t('closed', { day: formatDay(group.closedOn, locale) }),
  ];
  return (
    <PageHead
      up={{ href: '/groups', label: t('title') }}
      title={group.name}
      below={below.filter(Boolean).join(' · ')}
      lead={t('leadOne', {
        filled: filled.length,
        all: standing(seats).length,
        advisors: filled.filter((seat) => seat.side === 'advisor').length,
        ...share,
        percent: percentAfter(share, locale),
        met: group.met,
        day: formatDay(today, locale),
      })}
    />
  );
}

/** How a motion is carried there, for a group that decides. */
export async function GroupRule({ group }: { group: GroupSeen }) {
  const t = await getTranslations('groups');
  if (group.power !== 'decides') return null;
  const percent = shareInWords(group.ruleShare, await getLocale());
  return <p className="soft">{t('rule', { percent, basis: group.ruleBasis, quorum: group.quorum ?? 0 })}</p>;
}
