import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { Tag } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import { type Params, SortLink } from '@/components/ui/lists';
import type { MeetingSearch, MeetingSort } from '@/domain/meetings/forms';
import type { ListedMeeting } from '@/domain/meetings/list-queries';
import type { Turnout } from '@/domain/meetings/turnout';
import { meetingNameWithin } from './meeting-name';

type MeetingsTableProps = {
  meetings: readonly ListedMeeting[];
  caption: string;
  /** Where the list is searched: its heads sort it, and the group stands in each row. */
  list?: { search: MeetingSearch; params: Params };
};

/** Meetings, with who came of who was expected, advisors beside partners. */
export async function MeetingsTable({ meetings, caption, list }: MeetingsTableProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const column = (by: MeetingSort, label: string) => ({ label, ...(list && headOf(by, label, list)) });
  const day = (meeting: ListedMeeting) => (
    <span className="whitespace-nowrap">{formatDayMedium(meeting.on, locale)}</span>
  );
  const columns: Column<ListedMeeting>[] = [
    { ...column('day', t('meetings.day')), cell: day },
    { label: t('meetings.meeting'), names: true, cell: (meeting) => <Name meeting={meeting} /> },
    ...(list
      ? [{ ...column('group', t('meetings.group')), cell: (meeting: ListedMeeting) => <Group meeting={meeting} /> }]
      : []),
    {
      ...column('came', t('meetings.advisorsCame')),
      end: true,
      cell: (meeting) => <Came turnout={meeting.advisors} state={meeting.state} />,
    },
    {
      label: t('meetings.partnersCame'),
      end: true,
      cell: (meeting) => <Came turnout={meeting.partners} state={meeting.state} />,
    },
    { label: t('meetings.motions'), end: true, cell: ({ motions }) => (motions === 0 ? <Dash /> : motions) },
  ];
  return (
    <DataTable
      caption={caption}
      hideCaption={!list}
      columns={columns}
      items={meetings}
      keyOf={(meeting) => meeting.id}
    />
  );
}

const Dash = () => <span className="soft">–</span>;

function headOf(by: MeetingSort, label: string, { search, params }: NonNullable<MeetingsTableProps['list']>) {
  const sorted =
    search.sort === by ? ('ascending' as const) : search.sort === `-${by}` ? ('descending' as const) : undefined;
  return { sorted, head: <SortLink path="/meetings" params={params} by={by} sorted={sorted} label={label} /> };
}

async function Name({ meeting }: { meeting: ListedMeeting }) {
  const t = await getTranslations();
  return (
    <>
      <a href={`/meetings/${meeting.id}`}>{meetingNameWithin(meeting, t)}</a>{' '}
      {meeting.key && <Tag>{t('meetings.keyTag')}</Tag>}{' '}
      {meeting.state !== 'held' && <Tag tone="warn">{t(`meetings.${meeting.state}`)}</Tag>}
    </>
  );
}

function Group({ meeting: { group, groupId } }: { meeting: ListedMeeting }) {
  return group === null ? <Dash /> : <a href={`/groups/${groupId}`}>{group}</a>;
}

async function Came({ turnout, state }: { turnout: Turnout; state: ListedMeeting['state'] }) {
  const t = await getTranslations('meetings');
  const { came, expected, besides, leftOut } = turnout;
  if (state !== 'held' || expected + besides === 0) return <Dash />;
  return (
    <>
      {t('cameOf', { came, expected })}
      {besides > 0 && <span className="block small soft">{t('besides', { count: besides })}</span>}
      {leftOut > 0 && <span className="block small text-gap">{t('notInvited', { count: leftOut })}</span>}
    </>
  );
}
