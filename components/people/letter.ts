import { formatDay, formatMinutes, formatMonth } from '@/components/format';
import { selectable, type Translate } from '@/components/translate';
import type { ContributionRecord, MeetingsOf } from '@/domain/advisors/contribution-record-queries';
import type { RecordSection } from '@/domain/advisors/contribution-sections';
import type { Day } from '@/domain/calendar';
import type { Language } from '@/domain/people/words';

type Table = { head: string[]; rows: string[][] };
export type LetterPart = { title: string; sentences: string[]; table: Table | null; items: Item[] };
type Item = { text: string; more: string | null };
/** A record of contribution in words, for a page and for paper alike. */
export type ContributionLetter = {
  language: Language;
  title: string;
  about: string;
  team: string;
  name: string;
  on: string;
  lead: string[];
  parts: LetterPart[];
  end: string[];
};

type From = { team: string; contact: { name: string | null; phone: string | null }; today: Day };
type Told = { record: ContributionRecord; t: Translate; locale: Language; today: Day };

/** What someone gave, section by section: those they chose, and of these those with something in them. */
export function contributionLetter(
  record: ContributionRecord,
  show: readonly RecordSection[],
  { team, contact, today }: From,
  t: Translate,
  locale: Language,
): ContributionLetter {
  const told = { record, t, locale, today };
  const { name, since, until } = record;
  const days = { since: since ? formatMonth(since, locale) : '', until: until ? formatMonth(until, locale) : '' };
  const span = since === null ? 'open' : until !== null && until <= today ? 'ended' : 'lasting';
  return {
    language: locale,
    title: t('letter.title'),
    about: t('letter.about', { name }),
    team,
    name,
    on: formatDay(today, locale),
    lead: [t('letter.lead', { span, name, team, ...days }), t('letter.whatAdvisorsDo')],
    parts: show.flatMap((section) => PARTS[section](told) ?? []),
    end: [t('letter.end', { team, day: formatDay(today, locale) }), callOf(contact, t)].filter((text) => text !== ''),
  };
}

const PARTS: Readonly<Record<RecordSection, (told: Told) => LetterPart | null>> = {
  seats: seatsPart,
  meetings: meetingsPart,
  votes: ({ record: { votes }, t }) =>
    votes === 0 ? null : part(t('letter.votesTitle'), [t('letter.votes', { count: votes })]),
  ideas: ideasPart,
  work: workPart,
};

const part = (title: string, sentences: string[], more: Partial<LetterPart> = {}): LetterPart => ({
  title,
  sentences,
  table: null,
  items: [],
  ...more,
});

function seatsPart({ record: { seats }, t, locale, today }: Told): LetterPart | null {
  if (seats.length === 0) return null;
  const items = seats.map(({ group, role, from, to }) => {
    const ended = to !== null && to < today;
    const span = from === null ? (ended ? 'until' : 'open') : ended ? 'both' : 'since';
    const since = from === null ? '' : formatMonth(from, locale);
    const until = to === null ? '' : formatMonth(to, locale);
    return { text: group, more: t('letter.seat', { role: selectable(role), span, since, until }) };
  });
  return part(t('letter.seatsTitle'), [], { items });
}

function meetingsPart({ record: { meetings }, t, locale }: Told): LetterPart | null {
  const count = sum(meetings, ({ came }) => came);
  if (count === 0) return null;
  const minutes = sum(meetings, (one) => one.minutes);
  const preparation = sum(meetings, (one) => one.preparation);
  const rows = meetings.map((one) => [one.group ?? t('letter.openMeetings'), String(one.came), timeOf(one, locale)]);
  const timed = minutes > 0;
  return part(
    t('letter.meetingsTitle'),
    [
      t('letter.meetings', { count }),
      minutes > preparation &&
        t('letter.meetingsTime', {
          time: formatMinutes(minutes - preparation, locale),
          all: allTimed(meetings) ? 'yes' : 'no',
        }),
      preparation > 0 &&
        t('letter.preparation', {
          time: formatMinutes(preparation, locale),
          total: formatMinutes(minutes, locale),
          some: minutes > preparation ? 'yes' : 'no',
        }),
    ].filter((text) => text !== false),
    {
      table: {
        head: [t('letter.group'), t('letter.meetingsHead'), ...(timed ? [t('letter.time')] : [])],
        rows: rows.map((row) => (timed ? row : row.slice(0, 2))),
      },
    },
  );
}

const timeOf = ({ minutes }: MeetingsOf, locale: Language): string =>
  minutes === 0 ? '–' : formatMinutes(minutes, locale);
const allTimed = (meetings: readonly MeetingsOf[]): boolean => meetings.every(({ came, timed }) => came === timed);

function ideasPart({ record: { ideas, takenUp }, t }: Told): LetterPart | null {
  if (ideas === 0) return null;
  const items = takenUp.map(({ text, changed }) => ({ text: t('brought.suggestion', { text }), more: changed }));
  return part(t('letter.ideasTitle'), [t('letter.ideas', { count: ideas, taken: takenUp.length })], { items });
}

function workPart({ record: { work }, t, locale }: Told): LetterPart | null {
  if (work.length === 0) return null;
  const minutes = sum(work, (one) => one.minutes);
  const rows = work.map(({ kind, times, minutes: own }) => [
    t(`words.contributionKinds.${kind}`),
    String(times),
    own === 0 ? '–' : formatMinutes(own, locale),
  ]);
  return part(t('letter.workTitle'), minutes > 0 ? [t('letter.work', { time: formatMinutes(minutes, locale) })] : [], {
    table: { head: [t('letter.kind'), t('letter.times'), t('letter.time')], rows },
  });
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

function callOf({ name, phone }: From['contact'], t: Translate): string {
  if (!name && !phone) return '';
  return t('letter.call', {
    who: name && phone ? 'both' : name ? 'name' : 'phone',
    name: name ?? '',
    phone: phone ?? '',
  });
}
