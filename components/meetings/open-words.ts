import { formatTime, formatWeekday } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { OpenMeeting } from '@/domain/meetings/open-queries';
import type { Language } from '@/domain/people/words';
import { titleWithin } from './strip-words';

/** A meeting by its group and title. */
export const openName = ({ group, title }: Pick<OpenMeeting, 'group' | 'title'>, t: Translate): string =>
  [group ?? (title === null ? t('my.comingOpen') : null), titleWithin(title, group)].filter(Boolean).join(' – ');

type When = Pick<OpenMeeting, 'on' | 'startsAt' | 'endsAt'>;

/** The day, and from when to when where it is known. */
export function openWhen({ on, startsAt, endsAt }: When, timeZone: string, locale: Language): string {
  const hours = [startsAt, endsAt].flatMap((at) => (at === null ? [] : [formatTime(at, timeZone, locale)]));
  return capital([formatWeekday(on, locale), hours.join(' – ')].filter(Boolean).join(', '));
}

/** The place, and how one takes part. */
export const openWhere = ({ place, mode }: Pick<OpenMeeting, 'place' | 'mode'>, t: Translate): string =>
  capital([place, mode && t(`words.modes.${mode}`)].filter(Boolean).join(', '));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
