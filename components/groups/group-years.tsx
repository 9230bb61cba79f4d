import { getLocale, getTranslations } from 'next-intl/server';
import { ChartTable } from '@/components/charts/chart-table';
import { StripKey, YearStrip } from '@/components/charts/year-strip';
import { formatDay } from '@/components/format';
import { stripFigures } from '@/components/meetings/strip-words';
import { PersonName } from '@/components/people/person-name';
import { Block } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import type { Day } from '@/domain/calendar';
import type { MemberYear } from '@/domain/meetings/member-queries';
import { type StripMark, stripMarks } from '@/domain/meetings/year-strip';

type GroupYearsProps = { name: string; years: readonly MemberYear[]; today: Day };

/** The year of every member, a strip each, advisors beside partners, with the sentence that sums them up. */
export async function GroupYears({ name, years, today }: GroupYearsProps) {
  const t = await getTranslations();
  const day = formatDay(today, await getLocale());
  const [advisors, partners] = [years.filter(onSide('advisor')), years.filter(onSide('partner'))];
  const words = Object.fromEntries(stripMarks.map((mark) => [mark, t(`words.stripMarks.${mark}`)]));
  const marks = stripFigures(years.flatMap((member) => member.facts)).marks;
  return (
    <Block id="years" title={t('groups.yearsTitle')}>
      {years.length === 0 && <p className="soft">{t('groups.yearsNone', { day })}</p>}
      {years.length > 0 && (
        <>
          <p>{t('groups.yearsLead', { day, ...placesOf('advisors', advisors), ...placesOf('partners', partners) })}</p>
          <div className="sides">
            <Side title={t('groups.advisors')} members={advisors} />
            <Side title={t('groups.partners')} members={partners} />
          </div>
          <StripKey marks={marks} words={words as Record<StripMark, string>} keyWord={t('advisors.keyWord')} />
          <ChartTable label={t('groups.yearsTable')}>
            <YearsTable name={name} years={years} />
          </ChartTable>
        </>
      )}
    </Block>
  );
}

const onSide = (side: MemberYear['side']) => (member: MemberYear) => member.side === side;

/** Places they were expected in, and those of them they were invited to. */
function placesOf<Side extends string>(side: Side, members: readonly MemberYear[]) {
  const expected = members.flatMap((member) => member.facts.filter((fact) => fact.expected));
  const invited = expected.filter((fact) => fact.invited).length;
  return { [`${side}Expected`]: expected.length, [`${side}Invited`]: invited } as Record<
    `${Side}Expected` | `${Side}Invited`,
    number
  >;
}

async function Side({ title, members }: { title: string; members: readonly MemberYear[] }) {
  const t = await getTranslations();
  return (
    <section>
      <h3>{title}</h3>
      {members.length === 0 && <p className="soft">{t('groups.nobody')}</p>}
      <ul className="members">
        {members.map((member) => {
          const { marks, figures } = stripFigures(member.facts);
          const says = t('advisors.strip', figures);
          return (
            <li key={member.personId}>
              <PersonName id={member.personId} name={member.name} linked={member.advisor} />
              <YearStrip marks={marks} label={`${member.name}. ${says}`} title={says} small />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

async function YearsTable({ name, years }: { name: string; years: readonly MemberYear[] }) {
  const t = await getTranslations();
  const figures = (member: MemberYear) => stripFigures(member.facts).figures;
  const count = (of: (member: MemberYear) => number, label: string) => ({ label, end: true, cell: of });
  return (
    <DataTable
      caption={t('groups.yearsCaption', { name })}
      hideCaption
      items={years}
      keyOf={(member) => member.personId}
      columns={[
        { label: t('groups.member'), names: true, cell: (member) => member.name },
        { label: t('groups.side'), cell: (member) => t(`words.sides.${member.side}`) },
        count((member) => member.facts.filter((fact) => fact.expected).length, t('groups.expected')),
        count((member) => member.facts.filter((fact) => fact.invited).length, t('groups.invited')),
        count((member) => figures(member).came, t('groups.came')),
        count((member) => figures(member).leftOut, t('groups.leftOut')),
      ]}
    />
  );
}
