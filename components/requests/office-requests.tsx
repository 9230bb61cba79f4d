import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Row, Rows, Sheet, Tag } from '@/components/ui/blocks';
import { HiddenField, SelectField, SubmitButton } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { Request } from '@/domain/requests/queries';
import { AnswerForm } from './answer-form';
import { answeredHow, askedHow, requestedMeeting } from './request-words';

export type OfficeActions = { answer: FormAction; told: FormAction; withdraw: FormAction };
/** `onMeeting`: on the meeting's own page, which need not be named. */
type Props = { requests: readonly Request[]; timeZone: string; actions: OfficeActions; onMeeting?: boolean };

/** Who asked to come: what waits can be answered, what is answered can be read, told and thought over. */
export async function OfficeRequests({ requests, ...more }: Props) {
  const t = await getTranslations('requests');
  const waiting = requests.filter(({ answer }) => answer === null);
  const answered = requests.filter(({ answer }) => answer !== null);
  return (
    <>
      {waiting.map((request) => (
        <Waiting key={request.id} request={request} {...more} />
      ))}
      {answered.length > 0 && (
        <section className="part" aria-label={t('answeredTitle')}>
          <h2>{t('answeredTitle')}</h2>
          <Rows>
            {answered.map((request) => (
              <Row key={request.id}>
                <Answered request={request} {...more} />
              </Row>
            ))}
          </Rows>
        </section>
      )}
    </>
  );
}

type One = Omit<Props, 'requests'> & { request: Request };

async function Waiting({ request, timeZone, actions, onMeeting }: One) {
  const t = await getTranslations();
  return (
    <Sheet
      tone={request.expected ? 'gap' : 'warn'}
      title={t.rich('requests.wants', { name: request.name, link: personLink(request) })}
    >
      <Asked request={request} timeZone={timeZone} onMeeting={onMeeting} />
      {request.expected && <p className="mt-2">{t('requests.expected', { name: request.name })}</p>}
      <AnswerForm request={request} answer={actions.answer} />
      <ActionForm
        action={actions.withdraw}
        className="mt-2"
        label={`${t('requests.withdraw')}: ${await whichOf(request)}`}
      >
        <HiddenField name="id" value={request.id} />
        <Fold summary={t('requests.withdraw')}>
          <OnBehalf />
          <SubmitButton quiet>{t('requests.withdrawNow')}</SubmitButton>
        </Fold>
      </ActionForm>
    </Sheet>
  );
}

/** Tells the forms of the page apart. */
const whichOf = async (request: Request): Promise<string> =>
  `${request.name}, ${requestedMeeting(request, await getTranslations(), await getLocale())}`;

const personLink = (request: Request) => (inner: React.ReactNode) => (
  <a href={`/advisors/${request.personId}`}>{inner}</a>
);

/** To which meeting, in their words, and how it reached the office. */
async function Asked({ request, timeZone, onMeeting }: Omit<One, 'actions'>) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <>
      {!onMeeting && (
        <p>
          <a href={`/meetings/${request.meetingId}`}>{requestedMeeting(request, t, locale)}</a>{' '}
          {request.state === 'cancelled' && <Tag tone="warn">{t('meetings.cancelled')}</Tag>}
        </p>
      )}
      {request.words && <p className="said whitespace-pre-line">{t('brought.suggestion', { text: request.words })}</p>}
      <p className="soft small">{askedHow(request, timeZone, t, locale)}</p>
    </>
  );
}

async function Answered({ request, timeZone, actions, onMeeting }: One) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <>
      <h3>{t.rich('requests.asked', { name: request.name, link: personLink(request) })}</h3>
      <Asked request={request} timeZone={timeZone} onMeeting={onMeeting} />
      <p>
        <b>{answeredHow(request, timeZone, t, locale)}</b> {request.answerWords}
      </p>
      <ToTell request={request} told={actions.told} />
      {request.state === 'scheduled' && (
        <details>
          <summary>{t('requests.again')}</summary>
          <AnswerForm request={request} answer={actions.answer} />
        </details>
      )}
    </>
  );
}

/** Who is not told by mail is called, written to or met, and the office says so. */
async function ToTell({ request, told }: { request: Request; told: FormAction }) {
  const t = await getTranslations();
  const { id, name, phone, reach, toldAt, state, answer } = request;
  const isOver = state === 'held' || (state === 'cancelled' && answer === 'no');
  if (reach === 'email' || toldAt !== null || isOver) return null;
  const channels = ['phone', 'paper', 'in-person'] as const;
  return (
    <ActionForm action={told} className="mt-2" label={`${t('requests.toldTo', { name })}: ${await whichOf(request)}`}>
      <HiddenField name="id" value={id} />
      <p>
        <Tag tone="warn">{t('requests.notTold')}</Tag>{' '}
        {t(reach === 'paper' ? 'requests.tell-paper' : 'requests.tell-phone', { name })}{' '}
        {phone && <a href={`tel:${phone}`}>{phone}</a>}
      </p>
      <div className="filters">
        <SelectField
          name="channel"
          label={t('requests.toldHow')}
          choices={channels.map((value) => ({ value, label: t(`words.actingChannels.${value}`) }))}
          defaultValue={reach === 'paper' ? 'paper' : 'phone'}
        />
        <SubmitButton quiet>{t('requests.toldNow')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
