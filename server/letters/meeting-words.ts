import { formatTime, formatWeekday } from '@/domain/format';
import type { MeetingFacts } from '@/domain/meetings/facts-queries';
import { offers as inOrder } from '@/domain/meetings/words';
import type { Language } from '@/domain/people/words';
import type { Words } from '../words';
import type { House } from './house';

/** What a letter or a mail is put together with: whose words, in which language. */
export type Saying = { t: Words; language: Language; house: House };

/** A letter, in paragraphs: the lines within one are kept. */
export type Said = { subject: string; paragraphs: string[] };

const MOST_ITEMS = 8;

/** What a meeting is called. */
export function meetingName({ group, title }: Pick<MeetingFacts, 'group' | 'title'>, t: Words): string {
  if (group && title && title !== group) return t('mail.meeting.both', { group, title });
  return title || group || t('mail.meeting.plain');
}

/** When and where it is, and how to be there from afar: a line each. */
export const meetingLines = (meeting: MeetingFacts, saying: Saying): string[] =>
  [
    whenLine(meeting, saying),
    whereLine(meeting, saying.t),
    meeting.joinLink && saying.t('mail.meeting.join', { link: meeting.joinLink }),
    meeting.dialIn && saying.t('mail.meeting.dial', { dial: meeting.dialIn }),
  ].filter((line) => typeof line === 'string' && line !== '') as string[];

function whenLine({ on, startsAt, endsAt }: MeetingFacts, { t, language, house }: Saying): string {
  const day = formatWeekday(on, language);
  const time = (at: number) => formatTime(at, house.timeZone, language);
  if (startsAt === null) return t('mail.meeting.whenDay', { day });
  if (endsAt === null) return t('mail.meeting.whenFrom', { day, from: time(startsAt) });
  return t('mail.meeting.when', { day, from: time(startsAt), to: time(endsAt) });
}

function whereLine({ mode, place }: MeetingFacts, t: Words): string {
  if (mode === 'virtual') return t('mail.meeting.whereOnline');
  if (!place) return t(mode === 'hybrid' ? 'mail.meeting.whereUnknownBoth' : 'mail.meeting.whereUnknown');
  return t(mode === 'hybrid' ? 'mail.meeting.whereBoth' : 'mail.meeting.where', { place });
}

/** What it is about: the first items of its agenda; nothing when there is none yet. */
export function agendaLines({ agenda }: MeetingFacts, { t }: Saying): string[] {
  if (agenda.length === 0) return [];
  const items = agenda.slice(0, MOST_ITEMS).map(({ title }) => t('mail.meeting.item', { title }));
  const count = agenda.length - items.length;
  return [t('mail.meeting.talk'), ...items, ...(count > 0 ? [t('mail.meeting.talkMore', { count })] : [])];
}

/** What there is to read before, with its address where it has one; nothing when there is nothing. */
export function papersLine({ papers }: MeetingFacts, { t }: Saying): string | null {
  if (papers.length === 0) return null;
  const titles = papers.map(({ title, link }) => (link === null ? title : `${title} (${link})`));
  return t('mail.meeting.papers', { titles: titles.join('; ') });
}

/** What those who come are offered, said up front; nothing when nothing is. */
export function offersLine({ offers }: MeetingFacts, { t, language }: Saying): string | null {
  if (offers.length === 0) return null;
  const words = inOrder.filter((offer) => offers.includes(offer)).map((offer) => t(`words.offers.${offer}`));
  return t('mail.meeting.offers', { offers: new Intl.ListFormat(language).format(words) });
}

/** Whom to call: a name, the team and a number, a line each. */
export const contactLines = ({ house: { contact, team } }: Saying): string[] =>
  [contact.name, team, contact.phone].filter((line): line is string => Boolean(line));
