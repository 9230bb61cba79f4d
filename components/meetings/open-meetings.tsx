import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium, formatTime, formatWeekday } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { OpenMeeting } from '@/domain/meetings/open-queries';
import type { Language } from '@/domain/people/words';
import { titleWithin } from './strip-words';

type OpenMeetingsProps = { meetings: readonly OpenMeeting[]; timeZone: string; ahead?: boolean };

/** Meetings every advisor may see: ahead with when and where, held only that they were. */
export async function OpenMeetings({ meetings, timeZone, ahead }: OpenMeetingsProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Block id={ahead ? 'ahead' : 'held'} title={t(ahead ? 'my.openAhead' : 'my.openHeld')}>
      {meetings.length === 0 && <p>{t(ahead ? 'my.openAheadNone' : 'my.openHeldNone')}</p>}
      <Rows>
        {meetings.map((meeting) =>
          ahead ? (
            <Row key={meeting.id}>
              <h3>{capital(whenOf(meeting, timeZone, locale))}</h3>
              <p>{nameOf(meeting, t)}</p>
              <p className="soft">{capital(whereOf(meeting, t))}</p>
            </Row>
          ) : (
            <Row key={meeting.id} when={formatDayMedium(meeting.on, locale)}>
              {nameOf(meeting, t)}
            </Row>
          ),
        )}
      </Rows>
    </Block>
  );
}

const nameOf = ({ group, title }: OpenMeeting, t: Translate): string =>
  [group ?? (title === null ? t('my.comingOpen') : null), titleWithin(title, group)].filter(Boolean).join(' – ');

function whenOf({ on, startsAt, endsAt }: OpenMeeting, timeZone: string, locale: Language): string {
  const hours = [startsAt, endsAt].flatMap((at) => (at === null ? [] : [formatTime(at, timeZone, locale)]));
  return [formatWeekday(on, locale), hours.join(' – ')].filter(Boolean).join(', ');
}

const whereOf = ({ place, mode }: OpenMeeting, t: Translate): string =>
  [place, mode && t(`words.modes.${mode}`)].filter(Boolean).join(', ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
