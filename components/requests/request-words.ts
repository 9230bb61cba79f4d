import { formatDay, formatWeekday } from '@/components/format';
import type { Translate } from '@/components/translate';
import { dayOf } from '@/domain/calendar';
import type { Language } from '@/domain/people/words';
import type { Request } from '@/domain/requests/queries';
import { titleWithin } from '../meetings/strip-words';

type Meeting = { group: string | null; title: string | null };

/** A meeting by its group and title. */
export const requestedName = ({ group, title }: Meeting, t: Translate): string =>
  [group ?? t('meetings.openMeeting'), titleWithin(title, group)].filter(Boolean).join(' – ');

/** Which meeting someone asked to come to, and its day. */
export const requestedMeeting = (request: Meeting & { on: string }, t: Translate, locale: Language): string =>
  `${requestedName(request, t)}, ${formatWeekday(request.on, locale)}`;

/** When and how someone asked. */
export function askedHow(request: Request, timeZone: string, t: Translate, locale: Language): string {
  const day = formatDay(dayOf(request.askedAt, timeZone), locale);
  const { channel, recordedBy } = request;
  if (channel === null) return t('requests.askedOn', { day });
  return t('requests.askedBy', { day, how: t(`words.actingChannels.${channel}`), who: recordedBy ?? '' });
}

/** What the office said, when and who. */
export function answeredHow(request: Request, timeZone: string, t: Translate, locale: Language): string {
  const { answer, reason, answeredAt, answeredBy } = request;
  if (answer === null || answeredAt === null) return '';
  const said = t(`words.requestAnswers.${answer}`);
  return t('requests.answered', {
    said: reason === null ? said : `${said} (${t(`words.refusalReasons.${reason}`)})`,
    day: formatDay(dayOf(answeredAt, timeZone), locale),
    who: answeredBy ?? '',
  });
}
