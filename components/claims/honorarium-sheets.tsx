import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium, formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { EmptyNote, Row, Rows, Sheet, Tag } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import { honorariumAnswers } from '@/domain/claims/honorarium-forms';
import type { Honorarium } from '@/domain/claims/honorarium-queries';
import { aboutWords } from './cost-words';
import { HowItCame } from './how-it-came';

type Actions = { answer: FormAction; pay: FormAction };
type Props = {
  honoraria: readonly Honorarium[];
  state: 'waiting' | 'all';
  today: Day;
  self: string | null;
  pays: boolean;
  actions: Actions;
};

/** Honoraria, each with what is to be done about it. */
export async function HonorariumSheets({ honoraria, state, today, self, pays, actions }: Props) {
  const t = await getTranslations('claims');
  const other = state === 'all' ? '/claims/honoraria' : '/claims/honoraria?state=all';
  return (
    <Sheet title={t(state === 'all' ? 'honorariaAll' : 'honorariaWaiting')}>
      {honoraria.length === 0 ? (
        <EmptyNote>{t('honorariaNone')}</EmptyNote>
      ) : (
        <Rows>
          {honoraria.map((one) => (
            <One key={one.id} {...{ one, today, actions }} pays={pays && one.personId !== self} />
          ))}
        </Rows>
      )}
      <p className="mt-4">
        <a className="reach" href={other}>
          {t(state === 'all' ? 'seeHonorariaWaiting' : 'seeHonorariaAll')}
        </a>
      </p>
    </Sheet>
  );
}

type OneProps = { one: Honorarium; today: Day; pays: boolean; actions: Actions };

async function One({ one, today, pays, actions }: OneProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const paid = one.paidOn !== null;
  const tag = paid
    ? t('claims.paidOnDay', { day: formatDay(one.paidOn ?? '', locale) })
    : t(`words.honorariumStates.${one.state}`);
  return (
    <Row when={formatDayMedium(one.on, locale)} end={<Tag tone={paid ? 'ok' : undefined}>{tag}</Tag>}>
      <strong>{one.name}</strong> {formatMoney(one.cents, locale)}
      <span className="block soft">
        {aboutWords(one, t)}
        {one.note && `, ${one.note}`}
      </span>
      {pays && !paid && one.state === 'accepted' && <Pay {...{ one, today }} action={actions.pay} />}
      {!paid && one.state !== 'accepted' && one.state !== 'declined' && <AnswerFor one={one} action={actions.answer} />}
    </Row>
  );
}

async function Pay({ one, today, action }: { one: Honorarium; today: Day; action: FormAction }) {
  const t = await getTranslations('claims');
  const name = t('payHonorarium', { name: one.name, money: formatMoney(one.cents, await getLocale()) });
  return (
    <ActionForm action={action} className="inline-fields" label={name}>
      <HiddenField name="id" value={one.id} />
      <HiddenField name="stamp" value={one.stamp} />
      <TextField name="day" type="date" label={t('paidOn')} defaultValue={today} max={today} required />
      <SubmitButton>{t('recordPaid')}</SubmitButton>
    </ActionForm>
  );
}

/** An answer given by phone or on paper. */
async function AnswerFor({ one, action }: { one: Honorarium; action: FormAction }) {
  const t = await getTranslations();
  const name = t('claims.theyAnswered', { name: one.name });
  return (
    <ActionForm action={action} label={name}>
      <HiddenField name="id" value={one.id} />
      <Fold summary={name}>
        <HowItCame />
        <div className="actions">
          {honorariumAnswers
            .filter((answer) => answer !== one.state)
            .map((answer) => (
              <SubmitButton key={answer} name="answer" value={answer} quiet>
                {t(`claims.answered.${answer}`)}
              </SubmitButton>
            ))}
        </div>
      </Fold>
    </ActionForm>
  );
}
