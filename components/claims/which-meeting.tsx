import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { Block, EmptyNote, Row, Rows, Sheet, Tag } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { MeetingToClaim } from '@/domain/claims/meeting-queries';
import { aboutOf } from './cost-words';

type Props = {
  path: string;
  /** What the address keeps beside the choice. */
  params?: Readonly<Record<string, string>>;
  meetings: readonly MeetingToClaim[];
  today: Day;
  /** Whether a day was asked for that is none, or is still ahead. */
  refused: boolean;
};

/** Which meeting the costs were for, or which day. */
export async function WhichMeeting({ path, params = {}, meetings, today, refused }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const to = (meeting: string) => `${path}?${new URLSearchParams({ ...params, meeting })}`;
  return (
    <>
      <Sheet>
        {meetings.length === 0 ? (
          <EmptyNote>{t('costs.noMeetings')}</EmptyNote>
        ) : (
          <Rows>
            {meetings.map((meeting) => (
              <Row
                key={meeting.id}
                when={formatDayMedium(meeting.on, locale)}
                end={meeting.claimId && <Tag>{t('costs.askedAlready')}</Tag>}
              >
                <a className="reach" href={to(meeting.id)}>
                  {aboutOf(meeting).about || t('claims.openMeeting')}
                  <span className="sr-only">, {formatDayMedium(meeting.on, locale)}</span>
                </a>
              </Row>
            ))}
          </Rows>
        )}
      </Sheet>
      <Block title={t('costs.otherDayTitle')} id="other-day">
        <form method="get" action={path}>
          {Object.entries(params).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="field">
            <label htmlFor="day">{t('costs.whichDay')}</label>
            {refused && (
              <span id="day-error" className="error block" role="alert">
                {t('costs.dayRefused')}
              </span>
            )}
            <input
              id="day"
              type="date"
              name="day"
              max={today}
              required
              aria-invalid={refused || undefined}
              aria-describedby={refused ? 'day-error' : undefined}
            />
          </div>
          <button type="submit" className="btn quiet">
            {t('costs.thisDay')}
          </button>
        </form>
      </Block>
    </>
  );
}
