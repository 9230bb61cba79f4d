import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoment } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Tag } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { ListedMail } from '@/domain/notifications/list-queries';
import { MailWords } from './mail-words';

type Actions = { tryAgain: FormAction; withdraw: FormAction; returned: FormAction };
type Props = {
  mails: readonly ListedMail[];
  timeZone: string;
  now: number;
  /** When the quiet hours that it is in end (UTC ms). */
  quietUntil: number | null;
  actions: Actions;
};

/** Each message: to whom, how it stands and why, and what can be done. */
export async function MailTable({ mails, timeZone, now, quietUntil, actions }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const moment = (at: number) => formatMoment(at, timeZone, locale);
  return (
    <DataTable
      caption={t('outbox.caption')}
      items={mails}
      keyOf={({ id }) => id}
      columns={[
        { label: t('outbox.to'), names: true, cell: (mail) => <To mail={mail} /> },
        { label: t('outbox.about'), cell: (mail) => <About mail={mail} moment={moment} /> },
        { label: t('outbox.how'), cell: (mail) => <How {...{ mail, moment, now, quietUntil }} /> },
        { label: t('outbox.do'), plain: true, cell: (mail) => <Do mail={mail} actions={actions} /> },
      ]}
    />
  );
}

type Moment = (at: number) => string;

async function To({ mail: { name, email } }: { mail: ListedMail }) {
  const t = await getTranslations('outbox');
  return (
    <>
      {name}
      <span className="soft small block font-normal break-words">{email ?? t('gone')}</span>
    </>
  );
}

async function About({ mail, moment }: { mail: ListedMail; moment: Moment }) {
  const t = await getTranslations('outbox');
  const key = `kind.${mail.kind}` as 'kind.other';
  return (
    <>
      {t.has(key) ? t(key) : t('kind.other')}
      <span className="soft small block">{t('written', { at: moment(mail.writtenAt) })}</span>
      <MailWords mail={mail} />
    </>
  );
}

type HowProps = { mail: ListedMail; moment: Moment } & Pick<Props, 'now' | 'quietUntil'>;

async function How({ mail, moment, now, quietUntil }: HowProps) {
  const t = await getTranslations();
  const { state, trouble, said, tries, sentAt, bouncedAt } = mail;
  const came = bouncedAt !== null;
  return (
    <>
      <Tag tone={state === 'failed' || came ? 'warn' : undefined}>
        {came ? t('outbox.returned') : t(`words.mailStates.${state}`)}
      </Tag>
      {trouble !== null && state !== 'sent' && <span className="block">{t(`words.mailTroubles.${trouble}`)}</span>}
      {said !== '' && state !== 'sent' && (
        <span className="soft small block break-words">{t('outbox.said', { said })}</span>
      )}
      {state === 'waiting' && (
        <span className="soft small block">
          {t('outbox.tries', { tries })} <Waits {...{ mail, moment, now, quietUntil }} />
        </span>
      )}
      {sentAt !== null && state === 'sent' && (
        <span className="soft small block">{t('outbox.sentAt', { at: moment(sentAt) })}</span>
      )}
      {bouncedAt !== null && (
        <span className="soft small block">{t('outbox.returnedAt', { at: moment(bouncedAt) })}</span>
      )}
    </>
  );
}

/** What a mail waits for: its time, the morning, or that its reader wants mail again. */
async function Waits({ mail: { notBefore, urgent, paused }, moment, now, quietUntil }: HowProps) {
  const t = await getTranslations('outbox');
  if (paused && !urgent) return t('waitsPaused');
  const held = urgent ? null : quietUntil;
  const goes = Math.max(notBefore, held ?? 0);
  if (goes <= now) return t('waitsNow');
  return t(held !== null && held >= notBefore ? 'waitsMorning' : 'waitsTill', { at: moment(goes) });
}

async function Do({ mail: { id, name, state, bouncedAt }, actions }: { mail: ListedMail; actions: Actions }) {
  const t = await getTranslations('outbox');
  if (state === 'sent' && bouncedAt === null) {
    return (
      <ActionForm action={actions.returned} label={t('returnTo', { name })}>
        <HiddenField name="id" value={id} />
        <SubmitButton quiet>{t('return')}</SubmitButton>
      </ActionForm>
    );
  }
  if (state !== 'failed' && state !== 'waiting') return null;
  return (
    <div className="flex flex-wrap gap-2">
      {state === 'failed' && (
        <ActionForm action={actions.tryAgain} label={t('tryAgainTo', { name })}>
          <HiddenField name="id" value={id} />
          <SubmitButton>{t('tryAgain')}</SubmitButton>
        </ActionForm>
      )}
      <ActionForm action={actions.withdraw} label={t('withdrawTo', { name })}>
        <HiddenField name="id" value={id} />
        <SubmitButton quiet>{t('withdraw')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
