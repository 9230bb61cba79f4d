import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoment } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Tag } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { ListedMail } from '@/domain/notifications/queries';

type Actions = { tryAgain: FormAction; withdraw: FormAction };
type Props = { mails: readonly ListedMail[]; timeZone: string; now: number; actions: Actions };

/** Each message: to whom, how it stands and why, and what can be done. */
export async function MailTable({ mails, timeZone, now, actions }: Props) {
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
        { label: t('outbox.how'), cell: (mail) => <How mail={mail} moment={moment} now={now} /> },
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

async function About({ mail: { kind, writtenAt }, moment }: { mail: ListedMail; moment: Moment }) {
  const t = await getTranslations('outbox');
  const key = `kind.${kind}` as 'kind.other';
  return (
    <>
      {t.has(key) ? t(key) : t('kind.other')}
      <span className="soft small block">{t('written', { at: moment(writtenAt) })}</span>
    </>
  );
}

async function How({ mail, moment, now }: { mail: ListedMail; moment: Moment; now: number }) {
  const t = await getTranslations();
  const { state, trouble, said, tries, notBefore, sentAt } = mail;
  const waits = notBefore > now ? t('outbox.waitsTill', { at: moment(notBefore) }) : t('outbox.waitsNow');
  return (
    <>
      <Tag tone={state === 'failed' ? 'warn' : undefined}>{t(`words.mailStates.${state}`)}</Tag>
      {trouble !== null && state !== 'sent' && <span className="block">{t(`words.mailTroubles.${trouble}`)}</span>}
      {said !== '' && state !== 'sent' && (
        <span className="soft small block break-words">{t('outbox.said', { said })}</span>
      )}
      {state === 'waiting' && (
        <span className="soft small block">
          {t('outbox.tries', { tries })} {waits}
        </span>
      )}
      {sentAt !== null && state === 'sent' && (
        <span className="soft small block">{t('outbox.sentAt', { at: moment(sentAt) })}</span>
      )}
    </>
  );
}

async function Do({ mail: { id, name, state }, actions }: { mail: ListedMail; actions: Actions }) {
  const t = await getTranslations('outbox');
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
