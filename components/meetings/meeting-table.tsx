import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { type MeetingFact, markOf, type StripMark } from '@/domain/meetings/year-strip';
import { titleWithin } from './strip-words';

type MeetingTableProps<Fact> = {
  caption: string;
  facts: readonly Fact[];
  how: string;
  /** What a mark means, in the words of who reads it. */
  words: (mark: StripMark) => string;
  keyWord: string;
  /** Whether the reader opens the pages of these meetings. */
  linked?: boolean;
};

/** The table of a year strip: a row a meeting, the latest first. */
export async function MeetingTable<Fact extends MeetingFact & { title: string | null; group: string | null }>(
  props: MeetingTableProps<Fact>,
) {
  const { caption, facts, how, words, keyWord, linked } = props;
  const t = await getTranslations('advisors');
  const locale = await getLocale();
  return (
    <DataTable
      caption={caption}
      hideCaption
      items={facts.toReversed()}
      keyOf={(fact) => fact.meetingId}
      columns={[
        {
          label: t('on'),
          names: true,
          cell: (fact) => <Day {...{ id: fact.meetingId, day: formatDayMedium(fact.on, locale), linked }} />,
        },
        { label: how, cell: (fact) => words(markOf(fact)) },
        {
          label: t('meeting'),
          cell: (fact) => [titleWithin(fact.title, fact.group), fact.key ? keyWord : null].filter(Boolean).join(' · '),
        },
      ]}
    />
  );
}

const Day = ({ id, day, linked }: { id: string; day: string; linked?: boolean }) =>
  linked ? <a href={`/meetings/${id}`}>{day}</a> : day;
