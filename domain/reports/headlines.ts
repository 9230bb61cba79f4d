import type { EquityReport, GroupSection, Section } from './equity';
import { type Figure, isHidden } from './measure';
import type { HeadlineFact, MeasureName } from './words';

/** A fact worth a sentence, with what the sentence names. The words are in the messages. */
export type Headline = { fact: HeadlineFact; values: Record<string, number | string>; groups?: string[] };

type Maybe = Headline | null;
type Shown = Exclude<Figure, { hidden: true }>;

/** A figure, if it is shown and there is something to count. */
function known(section: Section, name: MeasureName): Shown | null {
  const figure = section.figures[name];
  return isHidden(figure) || figure.denominator === 0 ? null : figure;
}

const inHundred = ({ numerator, denominator }: Shown): number => Math.round((numerator / denominator) * 100);

/** How often each side was invited, in a hundred, and which of the two less. */
function invited(section: Section, key: boolean): { advisors: number; partners: number } | null {
  const advisors = known(section, key ? 'invited-key-advisors' : 'invited-advisors');
  const partners = known(section, key ? 'invited-key-partners' : 'invited-partners');
  return advisors && partners ? { advisors: inHundred(advisors), partners: inHundred(partners) } : null;
}

function invitedLess(section: Section): Maybe {
  for (const key of [true, false]) {
    const rates = invited(section, key);
    if (rates && rates.advisors < rates.partners) {
      return { fact: key ? 'invited-less-to-key' : 'invited-less', values: rates };
    }
  }
  const rates = invited(section, false);
  return rates && { fact: 'invited-alike', values: rates };
}

/** The group furthest under the floor, by its key meetings or by all. */
function groupInvitedLess(groups: readonly GroupSection[]): Maybe {
  const flagged = groups
    .flatMap((group) => [
      { group, parity: group.keyParity, key: true },
      { group, parity: group.parity, key: false },
    ])
    .filter(({ parity }) => parity.flagged)
    .sort((a, b) => (a.parity.ratio ?? 0) - (b.parity.ratio ?? 0));
  const [worst] = flagged;
  const rates = worst && invited(worst.group, worst.key);
  if (!worst?.group.group || !rates) return null;
  return { fact: 'group-invited-less', values: { ...rates, group: worst.group.group, key: worst.key ? 'yes' : 'no' } };
}

function noAdvisorVotes(groups: readonly GroupSection[]): Maybe {
  const without = groups.flatMap((group) => {
    const seats = known(group, 'seat-share');
    return group.group && group.power === 'decides' && seats?.numerator === 0 ? [group.group] : [];
  });
  return without.length === 0 ? null : { fact: 'no-advisor-votes', values: { count: without.length }, groups: without };
}

function told(section: Section): Maybe {
  const figure = known(section, 'suggestions-told');
  if (!figure) return null;
  const notTold = figure.denominator - figure.numerator;
  return { fact: notTold === 0 ? 'all-told' : 'not-told', values: { count: notTold, of: figure.denominator } };
}

function daysOutOfPocket(section: Section): Maybe {
  const median = known(section, 'days-out-of-pocket')?.median;
  return median == null ? null : { fact: 'days-out-of-pocket', values: { days: Math.ceil(median) } };
}

function counted(section: Section, name: MeasureName, fact: HeadlineFact, more: Headline['values'] = {}): Maybe {
  const figure = known(section, name);
  if (!figure || figure.numerator === 0) return null;
  return { fact, values: { count: figure.numerator, of: figure.denominator, ...more } };
}

/** What to say first, the most telling first. A chair's report speaks of their one group. */
export function headlines(report: EquityReport): Headline[] {
  const section = report.overall ?? report.groups[0];
  if (!section || (section.meetings === 0 && !known(section, 'suggestions-told'))) {
    return [{ fact: 'nothing-recorded', values: {} }];
  }
  return [
    invitedLess(section),
    report.overall && groupInvitedLess(report.groups),
    noAdvisorVotes(report.groups),
    told(section),
    counted(section, 'unpaid', 'unpaid'),
    daysOutOfPocket(section),
    counted(section, 'lone-voice', 'lone-voice', { people: report.thresholds['lone-voice-people'] }),
    counted(section, 'decisive-motions', 'decisive'),
  ].filter((headline) => headline !== null);
}
