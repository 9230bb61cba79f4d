import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { PersonName } from '@/components/people/person-name';
import type { Translate } from '@/components/translate';
import { Block, Tag } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { Meeting } from '@/domain/meetings/meeting-queries';
import { isLate, noticeOf } from '@/domain/meetings/notice';
import type { AtMeeting } from '@/domain/meetings/there-queries';
import { isLeftOut } from '@/domain/meetings/turnout';

type PeopleTableProps = { meeting: Meeting; people: readonly AtMeeting[]; lateUnder: number };

/** Everyone who was expected or there, advisors first: how they were asked, how they came, whether they did. */
export async function PeopleTable({ meeting, people, lateUnder }: PeopleTableProps) {
  const t = await getTranslations();
  const ahead = meeting.state === 'scheduled';
  const came: Column<AtMeeting>[] = [
    { label: t('meetings.origin'), cell: (one) => originOf(one, t) },
    { label: t('meetings.attendance'), cell: (one) => attendanceOf(one, t) },
    { label: t('meetings.guests'), end: true, cell: ({ guests }) => guests || null },
  ];
  const columns: Column<AtMeeting>[] = [
    {
      label: t('meetings.person'),
      names: true,
      cell: (one) => <PersonName id={one.personId} name={one.name} linked={one.advisor} />,
    },
    { label: t('meetings.seat'), cell: (one) => seatInWords(one, t) },
    { label: t('meetings.invitedWhen'), cell: (one) => <Invited one={one} meeting={meeting} lateUnder={lateUnder} /> },
    ...(ahead ? [] : came),
  ];
  const title = t(ahead ? 'meetings.expectedTitle' : 'meetings.peopleTitle');
  return (
    <Block id="people" title={title}>
      {people.length === 0 && <p className="soft">{t('meetings.peopleNone')}</p>}
      {people.length > 0 && (
        <DataTable caption={title} hideCaption columns={columns} items={people} keyOf={(one) => one.personId} />
      )}
    </Block>
  );
}

const Dash = () => <span className="soft">–</span>;

function seatInWords({ side, sector, weight, expected }: AtMeeting, t: Translate): string {
  const who = side === 'advisor' ? t('meetings.advisorSeat') : t('meetings.partnerSeat');
  const votes = expected && weight !== null ? t('meetings.weight', { weight }) : t('meetings.noSeat');
  return [who, side === 'partner' && sector && t(`words.sectors.${sector}`), votes].filter(Boolean).join(' · ');
}

type InvitedProps = { one: AtMeeting; meeting: Meeting; lateUnder: number };

async function Invited({ one, meeting, lateUnder }: InvitedProps) {
  const t = await getTranslations('meetings');
  // Nobody is left out of a meeting that is still ahead.
  if (meeting.state !== 'scheduled' && isLeftOut(one)) return <Tag tone="gap">{t('notInvitedWord')}</Tag>;
  if (!one.invited) return <span className="soft">{t('notInvitedWord')}</span>;
  if (one.sentOn === null) return <span className="soft">{t('invitedNoDay')}</span>;
  const late = isLate(noticeOf(one.sentOn, meeting.on), lateUnder);
  return (
    <>
      <span className="whitespace-nowrap">{formatDayMedium(one.sentOn, await getLocale())}</span>{' '}
      {late && <Tag tone="warn">{t('late')}</Tag>}
    </>
  );
}

function originOf({ origin }: AtMeeting, t: Translate) {
  if (origin === null) return <Dash />;
  const word = t(`words.origins.${origin}`);
  return origin === 'invited' ? word : <Tag tone="warn">{word}</Tag>;
}

const attendanceOf = ({ attendance }: AtMeeting, t: Translate) =>
  attendance === null ? <span className="soft">{t('meetings.noRecord')}</span> : t(`words.attendances.${attendance}`);
