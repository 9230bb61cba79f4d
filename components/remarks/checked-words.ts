import { formatMinutes } from '@/components/format';
import { titleWithin } from '@/components/meetings/strip-words';
import { selectable, type Translate } from '@/components/translate';
import type { Language } from '@/domain/people/words';
import type { CheckedMeeting } from '@/domain/remarks/checked-queries';

/** A meeting by its group and title. */
export function meetingIs({ group, title }: { group: string | null; title: string | null }, t: Translate): string {
  return [group ?? t('my.comingOpen'), titleWithin(title, group)].filter(Boolean).join(' – ');
}

/** What the record says of someone at a meeting, said to them. */
export function recordedAt(meeting: CheckedMeeting, t: Translate, locale: Language): string {
  const { invited, origin, attendance, minutes, preparationMinutes, spoke } = meeting;
  const how = origin ?? (invited ? 'invited' : 'not');
  const time = minutes !== null && minutes > 0 && t('my.recordedTime', { time: formatMinutes(minutes, locale) });
  const prepared =
    preparationMinutes && t('my.recordedPreparation', { time: formatMinutes(preparationMinutes, locale) });
  const spoken = spoke !== null && t('my.recordedSpoke', { spoke: spoke === 1 ? 'yes' : 'no' });
  const recorded = t('my.recorded', { origin: selectable(how), attendance: selectable(attendance ?? 'none') });
  return [recorded, time, prepared, spoken].filter(Boolean).join(' ');
}

/** The address at which one says that a record is wrong. */
export const wrongHref = ({ subject, id }: { subject: string; id: string }): string =>
  `/my/say/wrong?about=${subject}:${id}`;
