import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium } from '@/components/format';
import { Row, Rows, Tag } from '@/components/ui/blocks';
import type { FormAction } from '@/components/ui/form-state';
import type { CheckedMeeting } from '@/domain/remarks/checked-queries';
import { meetingIs } from './checked-words';
import { PreparationForm } from './preparation-form';
import { standingInWords } from './recorded';

type Props = {
  person: { id: string; name: string };
  meetings: readonly CheckedMeeting[];
  prepare: FormAction;
};

/** What is recorded of an advisor at each meeting, to be gone through with them. */
export async function TheirMeetings({ person, meetings, prepare }: Props) {
  const personId = person.id;
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Rows>
      {meetings.map((meeting) => {
        const { subject, id, on, state, standing } = meeting;
        const name = meetingIs(meeting, t);
        const what = { subject, id, standing, on, what: meeting.title, group: meeting.group };
        const record = { ...what, personId, groupId: meeting.groupId, meetingId: meeting.meetingId };
        return (
          <Row
            key={meeting.meetingId}
            when={formatDayMedium(on, locale)}
            end={
              <span className="check">
                {state !== 'unchecked' && <Tag tone={TONES[state]}>{t(`remarks.check-${state}`)}</Tag>}
                {state !== 'disputed' && (
                  <a
                    href={`/advisors/${personId}/remarks?about=${subject}:${id}#wrong`}
                    aria-label={t('remarks.notRightOf', { what: `${name}, ${formatDay(on, locale)}` })}
                  >
                    {t('remarks.notRight')}
                  </a>
                )}
              </span>
            }
          >
            <p>
              <b>{name}</b>
            </p>
            <p>{standingInWords(record, t, locale)}</p>
            {meeting.attendance !== null && (
              <PreparationForm
                action={prepare}
                person={person}
                meetingId={meeting.meetingId}
                meeting={`${name}, ${formatDay(on, locale)}`}
                minutes={meeting.preparationMinutes}
              />
            )}
          </Row>
        );
      })}
    </Rows>
  );
}

const TONES = { confirmed: 'ok', disputed: 'warn', answered: undefined } as const;
