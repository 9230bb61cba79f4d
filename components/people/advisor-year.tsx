import { getLocale, getTranslations } from 'next-intl/server';
import { ChartTable } from '@/components/charts/chart-table';
import { StripKey, YearStrip } from '@/components/charts/year-strip';
import { formatDay } from '@/components/format';
import { MeetingTable } from '@/components/meetings/meeting-table';
import { byGroup, stripFigures } from '@/components/meetings/strip-words';
import { Block } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { StripFact } from '@/domain/meetings/queries';
import { stripMarks } from '@/domain/meetings/year-strip';

type AdvisorYearProps = { name: string; facts: readonly StripFact[]; today: Day; linked: boolean };

/** The year of an advisor, a strip a group, each in a sentence and with its table in reach. */
export async function AdvisorYear({ name, facts, today, linked }: AdvisorYearProps) {
  const t = await getTranslations();
  const day = formatDay(today, await getLocale());
  const words = Object.fromEntries(stripMarks.map((mark) => [mark, t(`words.stripMarks.${mark}`)])) as Record<
    (typeof stripMarks)[number],
    string
  >;
  return (
    <Block id="year" title={t('advisors.yearTitle')}>
      {facts.length === 0 && <p className="soft">{t('advisors.yearNone', { name, day })}</p>}
      {byGroup(facts).map((group) => (
        <GroupYear
          key={group.groupId}
          name={name}
          title={group.group ?? t('advisors.openMeetings')}
          facts={group.facts}
          words={words}
          linked={linked}
        />
      ))}
      {facts.length > 0 && <StripKey marks={stripFigures(facts).marks} words={words} keyWord={t('advisors.keyWord')} />}
    </Block>
  );
}

type GroupYearProps = {
  name: string;
  title: string;
  facts: readonly StripFact[];
  words: Record<(typeof stripMarks)[number], string>;
  linked: boolean;
};

async function GroupYear({ name, title, facts, words, linked }: GroupYearProps) {
  const t = await getTranslations('advisors');
  const { marks, figures } = stripFigures(facts);
  const says = t('strip', figures);
  return (
    <section className="mt-4">
      <h3>{title}</h3>
      <YearStrip marks={marks} label={`${title}. ${says}`} />
      <p className="soft">{says}</p>
      <ChartTable label={t('stripTable')}>
        <MeetingTable
          caption={title}
          facts={facts}
          how={t('how', { name })}
          words={(mark) => words[mark]}
          keyWord={t('keyMeeting')}
          linked={linked}
        />
      </ChartTable>
    </section>
  );
}
