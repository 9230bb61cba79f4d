import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { openName, openWhen, openWhere } from '@/components/meetings/open-words';
import { ActionForm } from '@/components/ui/action-form';
import { Block, EmptyNote, Row, Rows } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextArea } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { dayOf } from '@/domain/calendar';
import type { MeetingToComeTo } from '@/domain/requests/open-queries';
import type { Request } from '@/domain/requests/queries';

export type RequestActions = { ask: FormAction; withdraw: FormAction };
type Props = { meetings: readonly MeetingToComeTo[]; timeZone: string; actions: RequestActions };

/** The meetings ahead an advisor may come to see: when, where, and one thing to do. */
export async function MeetingsToComeTo({ meetings, timeZone, actions }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Block id="ahead" title={t('my.openAhead')}>
      {meetings.length === 0 && <EmptyNote>{t('my.openAheadNone')}</EmptyNote>}
      <Rows>
        {meetings.map((meeting) => (
          <Row key={meeting.id}>
            <h3>{openWhen(meeting, timeZone, locale)}</h3>
            <p className="said">{openName(meeting, t)}</p>
            <p className="soft">{openWhere(meeting, t)}</p>
            <Standing meeting={meeting} timeZone={timeZone} actions={actions} />
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

type StandingProps = { meeting: MeetingToComeTo; timeZone: string; actions: RequestActions };

/** How they stand towards it: invited, asked and what was said, or the way to ask. */
async function Standing({ meeting, timeZone, actions }: StandingProps) {
  const t = await getTranslations('myRequests');
  const { request, invited, seat, cancelled } = meeting;
  if (cancelled) return <p>{t('cancelled')}</p>;
  if (invited) {
    return <p>{t.rich('invited', { link: (inner) => <a href={`/my/meetings/${meeting.id}`}>{inner}</a> })}</p>;
  }
  if (request !== null) return <Asked request={request} meeting={meeting} timeZone={timeZone} actions={actions} />;
  if (seat === 'waits') return <p>{t('seatWaits')}</p>;
  const which = await whichOf(meeting);
  return (
    <>
      {seat === 'left-out' && <p>{t('leftOut')}</p>}
      <ActionForm action={actions.ask} className="mt-2" label={t('askFor', { meeting: which })}>
        <HiddenField name="meetingId" value={meeting.id} />
        <Fold summary={t('sayMore')}>
          <TextArea name="words" label={t('words')} hint={t('wordsHint')} rows={3} />
        </Fold>
        <div className="actions">
          <SubmitButton>{t('ask')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

/** Tells the forms of the page apart. */
const whichOf = async (meeting: MeetingToComeTo): Promise<string> =>
  `${openName(meeting, await getTranslations())}, ${formatDay(meeting.on, await getLocale())}`;

async function Asked({ request, meeting, timeZone, actions }: StandingProps & { request: Request }) {
  const t = await getTranslations('myRequests');
  const { answer, reason, answerWords, askedAt } = request;
  const day = formatDay(dayOf(askedAt, timeZone), await getLocale());
  return (
    <>
      <p>
        {answer === null && t('waiting', { day })}
        {answer === 'yes' && t('yes')}
        {answer === 'yes-with-seat' && t('yesWithSeat')}
        {answer === 'no' && `${t('no')} ${t(`because-${reason ?? 'other'}`)}`}
      </p>
      {answerWords && <p className="whitespace-pre-line">{t('theySay', { words: answerWords })}</p>}
      {meeting.joinLink && (
        <p>
          {t('join')} <a href={meeting.joinLink}>{meeting.joinLink}</a>
        </p>
      )}
      {meeting.dialIn && <p>{t('dial', { dial: meeting.dialIn })}</p>}
      {answer !== 'no' && (
        <ActionForm
          action={actions.withdraw}
          className="mt-2"
          label={t('withdrawFrom', { meeting: await whichOf(meeting) })}
        >
          <HiddenField name="id" value={request.id} />
          <div className="actions">
            <SubmitButton quiet>{t('withdraw')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </>
  );
}
