import type { Answering } from '@/domain/invitations/answer-queries';
import { type Offer, offers } from '@/domain/meetings/words';
import type { Language } from '@/domain/people/words';
import { formatTime, formatWeekday } from '../format';
import { meetingName } from '../meetings/meeting-name';
import { titleWithin } from '../meetings/strip-words';
import type { Translate } from '../translate';

type Meeting = Pick<
  Answering['meeting'],
  'on' | 'startsAt' | 'endsAt' | 'group' | 'title' | 'place' | 'mode' | 'offers'
>;

/** A meeting in a few lines: what it is called, when it is, where and how, and what it offers. */
export type MeetingLines = { what: string; when: string; where: string[]; offers: string | null };

export function meetingLines(meeting: Meeting, t: Translate, language: Language, timeZone: string): MeetingLines {
  const { place, mode, group, title } = meeting;
  const how = mode === null ? null : mode === 'hybrid' && place !== null ? 'alsoFromAfar' : (`where-${mode}` as const);
  const isSaid = mode === 'in-person' && place !== null;
  return {
    what: group === null ? meetingName(meeting, t) : [group, titleWithin(title, group)].filter(Boolean).join(' – '),
    when: capital(
      [formatWeekday(meeting.on, language), timesOf(meeting, t, language, timeZone)].filter(Boolean).join(', '),
    ),
    where: [place, how === null || isSaid ? null : t(`answer.${how}`)].filter((line) => line !== null),
    offers:
      meeting.offers.length === 0
        ? null
        : t('answer.offers', {
            list: listed(
              inOrder(meeting.offers).map((offer) => t(`words.offers.${offer}`)),
              language,
            ),
          }),
  };
}

function timesOf({ startsAt, endsAt }: Meeting, t: Translate, language: Language, timeZone: string): string | null {
  if (startsAt === null) return null;
  const start = formatTime(startsAt, timeZone, language);
  return endsAt === null ? start : t('answer.times', { start, end: formatTime(endsAt, timeZone, language) });
}

/** As the list of them goes. */
const inOrder = (given: readonly Offer[]): Offer[] => offers.filter((offer) => given.includes(offer));

const lists = { en: new Intl.ListFormat('en-CA'), fr: new Intl.ListFormat('fr-CA') };
/** "a, b and c". */
export const listed = (words: readonly string[], language: Language): string => lists[language].format(words);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
