import { getTranslations } from 'next-intl/server';
import { StripKey, YearStrip } from '@/components/charts/year-strip';
import { byGroup, stripFigures } from '@/components/meetings/strip-words';
import type { StripFact } from '@/domain/meetings/queries';
import { type StripMark, stripMarks } from '@/domain/meetings/year-strip';

/** The year strips behind a flag, one a group, each said in words; the table of the evidence is beside them. */
export async function FlagStrips({ facts }: { facts: readonly StripFact[] }) {
  const t = await getTranslations();
  if (facts.length === 0) return null;
  const words = Object.fromEntries(stripMarks.map((mark) => [mark, t(`words.stripMarks.${mark}`)]));
  return (
    <>
      {byGroup(facts).map(({ group, groupId, facts: own }) => {
        const { marks, figures } = stripFigures(own);
        const says = t('advisors.strip', figures);
        const title = group ?? t('advisors.openMeetings');
        return (
          <section key={groupId} className="mt-4">
            <h3>{title}</h3>
            <YearStrip marks={marks} label={`${title}. ${says}`} />
            <p className="soft">{says}</p>
          </section>
        );
      })}
      <StripKey
        marks={stripFigures(facts).marks}
        words={words as Record<StripMark, string>}
        keyWord={t('advisors.keyWord')}
      />
    </>
  );
}
