import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayMedium, formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { EmptyNote, Row, Rows, Sheet, Tag } from '@/components/ui/blocks';
import { SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import type { Honorarium } from '@/domain/claims/honorarium-queries';
import { AnswerFor } from './answer-for';
import { placeLine } from './cost-words';
import { Tick } from './tick';

type Props = {
  honoraria: readonly Honorarium[];
  state: 'waiting' | 'all';
  today: Day;
  self: string | null;
  pays: boolean;
  actions: { answer: FormAction; pay: FormAction };
};

/** What was accepted and is to be paid, then what waits for an answer; or all of them, as they stand. */
export async function HonorariumSheets({ honoraria, state, today, self, pays, actions }: Props) {
  const t = await getTranslations('claims');
  const all = state === 'all';
  const payable = honoraria.filter((one) => !all && pays && one.state === 'accepted' && one.personId !== self);
  const others = honoraria.filter((one) => !payable.includes(one));
  return (
    <>
      {payable.length > 0 && (
        <Sheet title={t('honorariaToPay')}>
          <ToPay honoraria={payable} action={actions.pay} today={today} />
        </Sheet>
      )}
      {(others.length > 0 || honoraria.length === 0) && (
        <Sheet title={t(all ? 'honorariaAll' : 'honorariaWaiting')}>
          {honoraria.length === 0 && <EmptyNote>{t('honorariaNone')}</EmptyNote>}
          <Rows>
            {others.map((one) => (
              <Row key={one.id} when={<When one={one} />} end={<State one={one} />}>
                <About one={one} />
                {one.paidOn === null && (one.state === 'offered' || one.state === 'deferred') && (
                  <AnswerFor one={one} action={actions.answer} />
                )}
              </Row>
            ))}
          </Rows>
        </Sheet>
      )}
      <p className="mt-4">
        <a className="reach" href={all ? '/claims/honoraria' : '/claims/honoraria?state=all'}>
          {t(all ? 'seeHonorariaWaiting' : 'seeHonorariaAll')}
        </a>
      </p>
    </>
  );
}

async function ToPay({
  honoraria,
  action,
  today,
}: {
  honoraria: readonly Honorarium[];
  action: FormAction;
  today: Day;
}) {
  const t = await getTranslations('claims');
  const locale = await getLocale();
  const label = (one: Honorarium) =>
    t('tickHonorarium', { name: one.name, money: formatMoney(one.cents, locale), day: formatDay(one.on, locale) });
  return (
    <ActionForm action={action} label={t('honorariaToPay')}>
      <Rows>
        {honoraria.map((one) => (
          <Row key={one.id} when={<When one={one} />}>
            <span className="ticked">
              <Tick name="honoraria" value={`${one.id}.${one.stamp}`} label={label(one)} />
              <span>
                <About one={one} />
              </span>
            </span>
          </Row>
        ))}
      </Rows>
      <div className="together">
        <div className="actions">
          <TextField name="day" type="date" label={t('paidOn')} defaultValue={today} max={today} required />
          <SubmitButton>{t('payTicked')}</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}

const When = async ({ one }: { one: Honorarium }) => formatDayMedium(one.on, await getLocale());

async function About({ one }: { one: Honorarium }) {
  return (
    <>
      <strong>{one.name}</strong> {formatMoney(one.cents, await getLocale())}
      <span className="block soft">{placeLine(one, one.note ?? '')}</span>
    </>
  );
}

async function State({ one }: { one: Honorarium }) {
  const t = await getTranslations();
  const { paidOn } = one;
  if (paidOn === null) return <Tag>{t(`words.honorariumStates.${one.state}`)}</Tag>;
  return <Tag tone="ok">{t('claims.paidOnDay', { day: formatDay(paidOn, await getLocale()) })}</Tag>;
}
