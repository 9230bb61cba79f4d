import { getTranslations } from 'next-intl/server';
import { Block } from '@/components/ui/blocks';
import { Pager } from '@/components/ui/lists';
import type { Timeline } from '@/domain/advisors/timeline-queries';
import type { Day } from '@/domain/calendar';
import { TimelineList } from './timeline';

type BroughtBlockProps = {
  id: string;
  name: string;
  timeline: Timeline;
  page: number;
  perPage: number;
  today: Day;
  linked: boolean;
};

/** What a person brought, newest first, a page at a time. */
export async function BroughtBlock({ id, name, timeline, page, perPage, today, linked }: BroughtBlockProps) {
  const t = await getTranslations();
  const pages = Math.ceil(timeline.total / perPage);
  return (
    <Block id="brought" title={t('advisors.broughtTitle', { name })}>
      {timeline.entries.length === 0 ? (
        <p className="soft">{t('advisors.broughtNone')}</p>
      ) : (
        <TimelineList entries={timeline.entries} today={today} linked={linked} />
      )}
      <Pager path={`/advisors/${id}`} params={{}} page={page} pages={pages} />
    </Block>
  );
}
