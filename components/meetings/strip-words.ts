import type { Mark } from '@/components/charts/marks';
import { countMarks, type MeetingFact, yearStrip } from '@/domain/meetings/year-strip';

/** The marks of a strip and how many of each, for the sentence that says it. `came` counts however they came. */
export function stripFigures(facts: readonly MeetingFact[]) {
  const marks: Mark[] = yearStrip(facts);
  const counts = countMarks(yearStrip(facts));
  return {
    marks,
    figures: {
      meetings: marks.length,
      came: counts.came + counts.asked,
      asked: counts.asked,
      invited: counts.invited,
      leftOut: counts['left-out'],
      key: counts.key,
    },
  };
}

type Grouped<Fact> = { groupId: string | null; group: string | null; facts: Fact[] };

/** The facts of each group, the group with the most meetings first; open meetings at the end. */
export function byGroup<Fact extends { groupId: string | null; group: string | null }>(
  facts: readonly Fact[],
): Grouped<Fact>[] {
  const groups = new Map<string | null, Grouped<Fact>>();
  for (const fact of facts) {
    const { groupId, group } = fact;
    const known = groups.get(groupId) ?? { groupId, group, facts: [] };
    groups.set(groupId, { ...known, facts: [...known.facts, fact] });
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.groupId === null) - Number(b.groupId === null) || b.facts.length - a.facts.length,
  );
}

/** A meeting's title without the name of its group in front, where the group already stands above. */
export function titleWithin(title: string | null, group: string | null): string | null {
  if (title === null || group === null || !title.startsWith(group)) return title;
  return title.slice(group.length).replace(/^[\s–—:,-]+/, '') || null;
}
