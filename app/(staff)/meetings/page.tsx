import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { LogLink } from '@/components/logbook/log-link';
import { MeetingsTable } from '@/components/meetings/meetings-table';
import { NoMeetings } from '@/components/meetings/no-meetings';
import { MeetingSearchForm } from '@/components/meetings/search-form';
import { AheadRows } from '@/components/planning/ahead-rows';
import { Block } from '@/components/ui/blocks';
import { Pager, withParams } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { meetingSearch } from '@/domain/meetings/forms';
import { MEETINGS_PER_PAGE, meetingList } from '@/domain/meetings/list-queries';
import { whoSeesMeetings } from '@/domain/meetings/policy';
import { startOfMonths } from '@/domain/meetings/year';
import { meetingsAhead } from '@/domain/planning/ahead-queries';
import { canPlan } from '@/domain/planning/policy';
import { groupList } from '@/domain/seats/group-queries';
import { ohtOf } from '@/domain/settings/queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('meetings'))('title'),
});

export default async function MeetingsPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesMeetings);
  const search = meetingSearch.parse(await searchParams);
  const today = todayFor(viewer);
  const params = { q: search.q, group: search.group, key: search.key, sort: search.sort };
  const { meetings, total, keys } = meetingList(viewer, search, { today });
  if (meetings.length === 0 && search.page > 1) redirect(withParams('/meetings', params, {}));
  const t = await getTranslations();
  const narrowed = Boolean(search.q || search.group || search.key);
  const groups = groupList(viewer, { from: startOfMonths(today), today });
  const pages = Math.ceil(total / MEETINGS_PER_PAGE);
  return (
    <>
      <PageHead
        title={t('meetings.title')}
        lead={narrowed ? t('meetings.leadFound', { total }) : t('meetings.lead', { total, keys })}
      />
      {!search.q && !search.key && search.page === 1 && (
        <AheadRows
          meetings={meetingsAhead(viewer, today, search.group)}
          today={today}
          timeZone={ohtOf(viewer).timeZone}
          plans={canPlan(viewer)}
        />
      )}
      <Block id="held" title={t('meetings.heldTitle')}>
        <LogLink viewer={viewer} />
        {(total > 0 || narrowed) && (
          <MeetingSearchForm search={search} groups={groups.map(({ id, name }) => ({ value: id, label: name }))} />
        )}
        {total === 0 && <NoMeetings viewer={viewer} narrowed={narrowed} />}
        {total > 0 && (
          <div className="sheet">
            <MeetingsTable meetings={meetings} caption={t('meetings.caption')} list={{ search, params }} />
          </div>
        )}
      </Block>
      <Pager path="/meetings" params={params} page={search.page} pages={pages} />
    </>
  );
}
