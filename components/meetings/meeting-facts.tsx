import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatTime, formatWeekday } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Facts, Sheet, Tag } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { Meeting } from '@/domain/meetings/meeting-queries';
import { isLate, noticeOf } from '@/domain/meetings/notice';
import type { Language } from '@/domain/people/words';
import type { Thresholds } from '@/domain/settings/words';

type MeetingFactsProps = { meeting: Meeting; motions: number; timeZone: string; thresholds: Thresholds };

/** When and where it met, whether it was key, and how long before it people were told. */
export async function MeetingFacts({ meeting, motions, timeZone, thresholds }: MeetingFactsProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const time = timeOf(meeting, timeZone, locale, t);
  const facts = [
    { word: t('meetings.when'), is: formatWeekday(meeting.on, locale) },
    time && { word: t('meetings.time'), is: time },
    meeting.mode && {
      word: t(meeting.state === 'held' ? 'meetings.how' : 'plan.factHow'),
      is: t(`words.modes.${meeting.mode}`),
    },
    meeting.place && { word: t('meetings.place'), is: meeting.place },
    { word: t('meetings.keyWord'), is: meeting.key ? t('meetings.keyBecause', { motions }) : t('meetings.notKey') },
    // Of a meeting ahead, each invitation says when it was sent.
    (meeting.state !== 'scheduled' || meeting.invitationsSentOn !== null) && {
      word: t('meetings.notice'),
      is: <Sent on={meeting.on} sentOn={meeting.invitationsSentOn} lateUnder={thresholds['late-notice-days']} />,
    },
    meeting.papersSentOn && {
      word: t('meetings.papers'),
      is: <Sent on={meeting.on} sentOn={meeting.papersSentOn} lateUnder={thresholds['late-papers-days']} />,
    },
  ];
  return (
    <Sheet>
      <Facts facts={facts.filter((fact) => typeof fact === 'object' && fact !== null)} />
    </Sheet>
  );
}

function timeOf(meeting: Meeting, zone: string, locale: Language, t: Translate): string | null {
  if (meeting.startsAt === null) return null;
  const start = formatTime(meeting.startsAt, zone, locale);
  return meeting.endsAt === null ? start : t('meetings.from', { start, end: formatTime(meeting.endsAt, zone, locale) });
}

async function Sent({ on, sentOn, lateUnder }: { on: Day; sentOn: Day | null; lateUnder: number }) {
  const t = await getTranslations('meetings');
  const notice = noticeOf(sentOn, on);
  if (sentOn === null || notice === null) return <span className="soft">{t('notDated')}</span>;
  const day = formatDay(sentOn, await getLocale());
  return (
    <>
      {notice < 0 ? t('sentAfter', { day }) : t('sent', { day, days: notice })}{' '}
      {isLate(notice, lateUnder) && <Tag tone="warn">{t('late')}</Tag>}
    </>
  );
}
