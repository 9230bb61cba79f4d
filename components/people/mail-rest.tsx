import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { Day } from '@/domain/calendar';
import type { ContactPause } from '@/domain/notifications/pause-queries';

type Props = {
  id: string;
  once: string;
  pause: ContactPause | null;
  today: Day;
  actions: { pause: FormAction; resume: FormAction };
  /** The office does it for who asks, and says how they did. */
  behalf?: boolean;
};

/** All mail from Heard rests, to a day or until they say otherwise; or goes to them again. */
export async function MailRest({ id, once, pause, today, actions, behalf }: Props) {
  const t = await getTranslations('contact');
  const who = behalf ? 'them' : 'you';
  if (pause !== null) return <Resting {...{ id, pause, who, behalf }} action={actions.resume} />;
  return (
    <>
      <p>{t('goes', { who })}</p>
      <ActionForm action={actions.pause} className="mt-4 space-y-4" label={t('title', { who })}>
        <HiddenField name="id" value={id} />
        <HiddenField name="once" value={once} />
        <TextField name="untilDay" type="date" min={today} label={t('until')} hint={t('untilHint', { who })} />
        {behalf && <OnBehalf />}
        <SubmitButton quiet>{t('pause', { who })}</SubmitButton>
      </ActionForm>
    </>
  );
}

type RestingProps = { id: string; pause: ContactPause; who: 'you' | 'them'; behalf?: boolean; action: FormAction };

async function Resting({ id, pause: { fromDay, untilDay }, who, behalf, action }: RestingProps) {
  const t = await getTranslations('contact');
  const locale = await getLocale();
  const from = formatDay(fromDay, locale);
  const until = untilDay === null ? '' : formatDay(untilDay, locale);
  return (
    <>
      <p>
        <b>{t('rests', { who, from, until, ends: untilDay === null ? 'no' : 'yes' })}</b>
      </p>
      <p>{t('restsStill', { who })}</p>
      <ActionForm action={action} className="mt-4 space-y-4" label={t('title', { who })}>
        <HiddenField name="id" value={id} />
        {behalf && <OnBehalf />}
        <SubmitButton>{t('resume', { who })}</SubmitButton>
      </ActionForm>
    </>
  );
}
