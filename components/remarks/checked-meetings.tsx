import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium } from '@/components/format';
import { Row, Rows } from '@/components/ui/blocks';
import type { FormAction } from '@/components/ui/form-state';
import type { CheckedMeeting } from '@/domain/remarks/checked-queries';
import { CheckEnd } from './check-state';
import { meetingIs, recordedAt, wrongHref } from './checked-words';
import { PreparationForm } from './preparation-form';

type Props = { meetings: readonly CheckedMeeting[]; prepare: FormAction };

/** What is recorded of an advisor at each meeting, said to them, and what they said of it. */
export async function CheckedMeetings({ meetings, prepare }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Rows>
      {meetings.map((meeting) => {
        const name = meetingIs(meeting, t);
        const wrong = { href: wrongHref(meeting), what: `${name}, ${formatDay(meeting.on, locale)}` };
        return (
          <Row
            key={meeting.meetingId}
            when={formatDayMedium(meeting.on, locale)}
            end={<CheckEnd state={meeting.state} said={meeting.said?.id ?? null} wrong={wrong} />}
          >
            <p className="said">{name}</p>
            <p>{recordedAt(meeting, t, locale)}</p>
            {meeting.attendance !== null && (
              <PreparationForm
                action={prepare}
                meetingId={meeting.meetingId}
                meeting={wrong.what}
                minutes={meeting.preparationMinutes}
              />
            )}
          </Row>
        );
      })}
    </Rows>
  );
}
