import { getLocale, getTranslations } from 'next-intl/server';
import { formatTime, formatWeekday } from '@/components/format';
import { titleWithin } from '@/components/meetings/strip-words';
import type { Translate } from '@/components/translate';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { ComingMeeting } from '@/domain/meetings/coming-queries';

type MyComingProps = { meetings: readonly ComingMeeting[]; timeZone: string };

/** The next meetings of an advisor: when, which, and where. */
export async function MyComing({ meetings, timeZone }: MyComingProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (meetings.length === 0) return null;
  return (
    <Block id="coming" title={t('my.comingTitle')}>
      <Rows>
        {meetings.map((meeting) => (
          <Row key={meeting.meetingId}>
            <h3>
              {[formatWeekday(meeting.on, locale), meeting.startsAt && formatTime(meeting.startsAt, timeZone, locale)]
                .filter(Boolean)
                .join(', ')}
            </h3>
            <p>{nameOf(meeting, t)}</p>
            {(meeting.place || meeting.mode) && <p>{whereOf(meeting, t)}</p>}
            {meeting.invited === 0 && <p className="soft">{t('my.comingNotInvited')}</p>}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

const nameOf = ({ group, title }: ComingMeeting, t: Translate): string =>
  [group ?? t('my.comingOpen'), titleWithin(title, group)].filter(Boolean).join(' – ');

/** The place, and how one takes part when it is known. */
function whereOf({ place, mode }: ComingMeeting, t: Translate): string {
  const how = mode && t(`words.modes.${mode}`);
  const text = [place, how].filter(Boolean).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
