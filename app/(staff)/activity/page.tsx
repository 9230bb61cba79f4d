import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { ActivityFilters } from '@/components/activity/activity-filters';
import { ActivityTable } from '@/components/activity/activity-table';
import { EmptyNote } from '@/components/ui/blocks';
import { Pager, withParams } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { activitySearch } from '@/domain/activity/forms';
import { whoSeesActivity } from '@/domain/activity/policy';
import { ohtOf } from '@/domain/settings/queries';
import { activityListed } from './listed';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('activity'))('title'),
});

export default async function ActivityPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesActivity);
  const search = activitySearch.parse(await searchParams);
  const { page, ...params } = search;
  const { shown, total, pages, choices, people } = activityListed(viewer, search);
  if (shown.length === 0 && page > 1) redirect(withParams('/activity', params, {}));
  const t = await getTranslations();
  const isNarrowed = Object.values(params).some((value) => value !== undefined);
  const isEmpty = total === 0 && !isNarrowed;
  const all = <a href="/activity">{t('activity.all')}</a>;
  return (
    <>
      <PageHead
        title={t('activity.title')}
        lead={t(isNarrowed ? 'activity.leadFound' : 'activity.lead', { count: total })}
      />
      {!isEmpty && <ActivityFilters search={search} choices={choices} names={people} />}
      {isEmpty && <EmptyNote>{t('activity.empty')}</EmptyNote>}
      {isNarrowed && <p>{all}</p>}
      {total > 0 && (
        <div className="sheet">
          <ActivityTable
            rows={shown}
            timeZone={ohtOf(viewer).timeZone}
            isOneThing={search.about !== undefined && search.id !== undefined}
          />
        </div>
      )}
      <Pager path="/activity" {...{ params, page, pages }} />
    </>
  );
}
