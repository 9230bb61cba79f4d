import { getTranslations } from 'next-intl/server';
import { ChartTable } from '@/components/charts/chart-table';
import { StripKey, YearStrip } from '@/components/charts/year-strip';
import { MeetingTable } from '@/components/meetings/meeting-table';
import { byGroup, stripFigures } from '@/components/meetings/strip-words';
import type { StripFact } from '@/domain/meetings/queries';
import { type StripMark, stripMarks } from '@/domain/meetings/year-strip';

/** An advisor's own year, a strip a group, said to them. */
export async function MyYear({ facts }: { facts: readonly StripFact[] }) {
  const t = await getTranslations();
  const key = Object.fromEntries(stripMarks.map((mark) => [mark, t(`my.key-${mark}`)])) as Record<StripMark, string>;
  return (
    <>
      {facts.length > 0 && <StripKey marks={stripFigures(facts).marks} words={key} keyWord={t('my.keyWord')} />}
      {byGroup(facts).map((group) => (
        <MyGroupYear key={group.groupId} title={group.group ?? t('advisors.openMeetings')} facts={group.facts} />
      ))}
    </>
  );
}

async function MyGroupYear({ title, facts }: { title: string; facts: readonly StripFact[] }) {
  const t = await getTranslations();
  const { marks, figures } = stripFigures(facts);
  const says = t('my.strip', figures);
  return (
    <section className="mt-6">
      <h2>{title}</h2>
      <YearStrip marks={marks} label={`${title}. ${says}`} />
      <p>{says}</p>
      <ChartTable label={t('my.stripTable')}>
        <MeetingTable
          caption={title}
          facts={facts}
          how={t('my.stripHow')}
          words={(mark) => t(`my.mark-${mark}`)}
          keyWord={t('advisors.keyMeeting')}
        />
      </ChartTable>
    </section>
  );
}
