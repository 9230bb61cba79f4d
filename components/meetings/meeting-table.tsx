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
};

/** The table of a year strip: a row a meeting, the latest first. */
export async function MeetingTable<Fact extends MeetingFact & { title: string | null; group: string | null }>(
  props: MeetingTableProps<Fact>,
) {
  const { caption, facts, how, words, keyWord } = props;
  const t = await getTranslations('advisors');
  const locale = await getLocale();
  return (
    <DataTable
      caption={caption}
      hideCaption
      items={facts.toReversed()}
      keyOf={(fact) => fact.meetingId}
      columns={[
        { label: t('on'), names: true, cell: (fact) => formatDayMedium(fact.on, locale) },
        { label: how, cell: (fact) => words(markOf(fact)) },
        {
          label: t('meeting'),
          cell: (fact) => [titleWithin(fact.title, fact.group), fact.key ? keyWord : null].filter(Boolean).join(' · '),
        },
      ]}
    />
  );
}
