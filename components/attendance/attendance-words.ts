import { formatTime } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { AtDoor, MeetingAttended } from '@/domain/attendance/queries';
import { type Attendance, cameAttendances } from '@/domain/meetings/words';
import type { Language } from '@/domain/people/words';

export const isHere = ({ attendance }: AtDoor): boolean => cameAttendances.some((came) => came === attendance);

/** What is known of someone before they come: their side, what they answered, whom they bring. Never why, and no needs. */
export function beforehand(person: AtDoor, t: Translate): string {
  const { side, invited, asked, expected, reply, replyMode, guestsComing } = person;
  const how = replyMode === null ? '' : `, ${t(`words.replyModes.${replyMode}`)}`;
  return [
    t(`words.sides.${side}`),
    asked ? t('attendance.askedToCome') : !invited && expected ? t('attendance.notInvited') : null,
    reply && `${t(`attendance.said-${reply}`)}${reply === 'no' ? '' : how}`,
    guestsComing ? t('attendance.brings', { count: guestsComing }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How someone is there, since when and until when, and what else is noted of them. */
export function noted(person: AtDoor, timeZone: string, t: Translate, locale: Language): string {
  const { attendance, origin, arrivedAt, leftAt, guests } = person;
  const time = (at: number | null) => (at === null ? '' : formatTime(at, timeZone, locale));
  return [
    attendance && t(`words.attendances.${attendance}`),
    origin && origin !== 'invited' ? t(`words.origins.${origin}`) : null,
    arrivedAt && t('attendance.since', { time: time(arrivedAt) }),
    leftAt && t('attendance.until', { time: time(leftAt) }),
    guests.length > 0 ? guestsIn(person, t) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The guests someone brought: how many, and the names of those who agreed. */
export function guestsIn({ guests }: AtDoor, t: Translate): string {
  const names = guests.flatMap(({ name }) => (name === null ? [] : [name]));
  const count = t('attendance.guests', { count: guests.length });
  return names.length === 0 ? count : `${count} (${names.join(', ')})`;
}

/** What is tapped most at a meeting of this mode, or is what this person said; first the likeliest. */
export function likely({ mode }: MeetingAttended, { replyMode }: AtDoor): Attendance[] {
  const byMode: Attendance[] =
    mode === 'virtual' ? ['video'] : mode === 'in-person' ? ['in-person'] : ['in-person', 'video'];
  return replyMode === null ? byMode : [replyMode, ...byMode.filter((one) => one !== replyMode)].slice(0, 2);
}
