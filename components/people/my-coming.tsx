import { getLocale, getTranslations } from 'next-intl/server';
import { formatTime, formatWeekday } from '@/components/format';
import { titleWithin } from '@/components/meetings/strip-words';
import type { Translate } from '@/components/translate';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { ComingMeeting } from '@/domain/meetings/coming-queries';
import type { Language } from '@/domain/people/words';

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
            <h3>{whenOf(meeting, timeZone, locale)}</h3>
            <p>{nameOf(meeting, t)}</p>
            {(meeting.place || meeting.mode) && <p>{whereOf(meeting, t)}</p>}
            {meeting.asked === 1 && <p className="soft">{t('my.comingAsked')}</p>}
            {meeting.leftOut === 1 && (
              <p className="soft">
                {t('my.comingNotInvited')}{' '}
                {t.rich('my.comingAsk', { link: (inner) => <a href="/my/open-meetings">{inner}</a> })}
              </p>
            )}
            {(meeting.invited === 1 || meeting.asked === 1) && <OwnAnswer meeting={meeting} />}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

/** How the viewer answered, and the page on which they do. */
async function OwnAnswer({ meeting: { meetingId, reply, invited } }: { meeting: ComingMeeting }) {
  const t = await getTranslations('my');
  return (
    <p className="ways">
      {reply !== null && `${t('comingAnswered', { answer: reply })} `}
      <a href={`/my/meetings/${meetingId}`}>{t(invited === 1 && reply === null ? 'comingAnswer' : 'comingOpenPage')}</a>
    </p>
  );
}

const nameOf = ({ group, title }: ComingMeeting, t: Translate): string =>
  [group ?? t('my.comingOpen'), titleWithin(title, group)].filter(Boolean).join(' – ');

/** The place, and how one takes part when it is known. */
function whereOf({ place, mode }: ComingMeeting, t: Translate): string {
  const how = mode && t(`words.modes.${mode}`);
  return capital([place, how].filter(Boolean).join(', '));
}

const whenOf = ({ on, startsAt }: ComingMeeting, timeZone: string, locale: Language): string =>
  capital([formatWeekday(on, locale), startsAt && formatTime(startsAt, timeZone, locale)].filter(Boolean).join(', '));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
