import { getLocale, getTranslations } from 'next-intl/server';
import { formatMinutes, formatTime } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Note } from '@/components/ui/blocks';
import { HiddenField, SelectField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { agendaTimes, runsOver } from '@/domain/meetings/agenda';
import type { AgendaItem } from '@/domain/meetings/agenda-queries';
import { inputs } from '@/domain/meetings/words';
import type { Plan } from '@/domain/planning/queries';

type Line = Pick<AgendaItem, 'id' | 'title' | 'minutes' | 'broughtBy' | 'input'>;
type Props = {
  plan: Plan;
  items: readonly AgendaItem[];
  /** Stories open the meeting, before the first item. */
  stories: readonly { minutes: number | null }[];
  /** Ids for lines still to be written. */
  fresh: readonly string[];
  stamp: string;
  timeZone: string;
  bringers: readonly { id: string; name: string }[];
  action: FormAction;
};

/** The agenda as one form: a line an item, kept together. A line whose title is cleared is taken off. */
export async function AgendaForm({ plan, items, stories, fresh, stamp, timeZone, bringers, action }: Props) {
  const t = await getTranslations('plan');
  const locale = await getLocale();
  const over = runsOver(plan, [...stories, ...items]);
  const times = agendaTimes(plan.startsAt, [...stories, ...items]).slice(stories.length);
  const lines: Line[] = [
    ...items,
    ...fresh.map((id) => ({ id, title: '', minutes: null, broughtBy: null, input: null })),
  ];
  return (
    <>
      {over > 0 && <Note tone="warn">{t('runsOver', { length: formatMinutes(over, locale) })}</Note>}
      <ActionForm
        action={action}
        className={times.some((time) => time !== null) ? 'sheet timed' : 'sheet'}
        label={t('agendaTitle')}
      >
        <HiddenField name="id" value={plan.id} />
        <HiddenField name="stamp" value={stamp} />
        {lines.map((line, at) => {
          const begins = times[at] ?? null;
          const time = begins === null ? null : formatTime(begins, timeZone, locale);
          return <AgendaLine key={line.id} line={line} at={at} time={time} bringers={bringers} />;
        })}
        <p className="hint">{t('agendaHint')}</p>
        <div className="actions">
          <SubmitButton>{t('agendaNow')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

type LineProps = { line: Line; at: number; time: string | null; bringers: Props['bringers'] };

async function AgendaLine({ line, at, time, bringers }: LineProps) {
  const t = await getTranslations();
  const name = (field: string) => `lines[${at}].${field}`;
  const who = bringers.map((one) => ({ value: one.id, label: one.name }));
  const kinds = inputs.map((value) => ({ value, label: t(`words.inputs.${value}`) }));
  const legend = line.title === '' ? t('plan.lineFresh', { number: at + 1 }) : t('plan.line', { number: at + 1 });
  return (
    <fieldset className="agenda-line">
      <legend className="sr-only">{legend}</legend>
      <HiddenField name={name('id')} value={line.id} />
      <TextField
        name={name('position')}
        label={t('plan.position')}
        defaultValue={String(at + 1)}
        inputMode="decimal"
        autoComplete="off"
      />
      <span className="when soft num">{time}</span>
      <TextField name={name('title')} label={t('plan.item')} defaultValue={line.title} autoComplete="off" />
      <TextField
        name={name('minutes')}
        label={t('plan.minutes')}
        defaultValue={line.minutes?.toString()}
        inputMode="numeric"
        autoComplete="off"
      />
      <SelectField
        name={name('broughtBy')}
        label={t('plan.broughtBy')}
        empty={t('plan.nobody')}
        choices={who}
        defaultValue={line.broughtBy ?? undefined}
      />
      <SelectField
        name={name('input')}
        label={t('plan.input')}
        empty={t('plan.notSaid')}
        choices={kinds}
        defaultValue={line.input ?? undefined}
      />
    </fieldset>
  );
}
