import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { SeatToEnd } from '@/domain/advisors/leaving-queries';
import type { Day } from '@/domain/calendar';
import { currentAbsence } from '@/domain/people/absences';
import type { PersonKept } from '@/domain/people/person-queries';
import type { Hat } from '@/domain/people/words';
import { EditPart } from './edit-forms';
import { absenceInWords } from './person-away';

type LeaveTeamFormProps = {
  id: string;
  name: string;
  hat: Hat;
  ending: readonly SeatToEnd[];
  today: Day;
  action: FormAction;
};

/** Someone leaves for good: what ends with it is said first. */
export async function LeaveTeamForm({ id, name, hat, ending, today, action }: LeaveTeamFormProps) {
  const t = await getTranslations('people');
  const list = new Intl.ListFormat(await getLocale(), { type: 'conjunction' });
  const groups = list.format(ending.map(({ group }) => group));
  const chaired = list.format(ending.filter((seat) => seat.chairs).map(({ group }) => group));
  return (
    <EditPart id="leaving" title={t('leavesTitle', { name })}>
      <p>{t('leavesSeats', { seats: ending.length, groups })}</p>
      {chaired && <p>{t('leavesChairs', { groups: chaired })}</p>}
      <p className="soft">{t(`leavesKept.${hat}`)}</p>
      <ActionForm action={action} label={t('leavesTitle', { name })}>
        <HiddenField name="id" value={id} />
        <HiddenField name="hat" value={hat} />
        <TextField {...{ name: 'day', label: t('lastDay'), defaultValue: today, max: today }} type="date" required />
        <SubmitButton quiet>{t('leaves')}</SubmitButton>
      </ActionForm>
    </EditPart>
  );
}

/** Someone who left is back. */
export async function ComeBackForm({ person, today, action }: { person: PersonKept; today: Day; action: FormAction }) {
  const t = await getTranslations('people');
  const { name } = person.details;
  return (
    <EditPart id="back" title={t('backTitle', { name })}>
      <p>{t('backLead')}</p>
      <ActionForm action={action} label={t('backTitle', { name })}>
        <HiddenField name="id" value={person.id} />
        <TextField {...{ name: 'day', label: t('firstDayBack'), defaultValue: today }} type="date" required />
        <SubmitButton>{t('back')}</SubmitButton>
      </ActionForm>
    </EditPart>
  );
}

type LeaveFormProps = {
  person: PersonKept;
  once: string;
  today: Day;
  start: FormAction;
  end: FormAction;
  drop: FormAction;
};

/** Away for a time: a leave that runs is ended, or a new one is written down. */
export async function LeaveForm({ person, once, today, start, end, drop }: LeaveFormProps) {
  const t = await getTranslations('people');
  const running = currentAbsence(
    person.leaves.filter(({ kind }) => kind === 'leave'),
    today,
  );
  const { name } = person.details;
  return (
    <EditPart id="leave" title={t('leaveTitle', { name })}>
      <p className="soft">{t('leaveLead')}</p>
      <Absences person={person} drop={drop} />
      {running ? (
        <ActionForm action={end} label={t('endLeave')}>
          <HiddenField name="id" value={person.id} />
          <HiddenField name="leaveId" value={running.id} />
          <TextField
            {...{ name: 'toDay', label: t('lastDayAway'), defaultValue: running.toDay ?? today }}
            type="date"
            required
          />
          <SubmitButton>{t('endLeave')}</SubmitButton>
        </ActionForm>
      ) : (
        <ActionForm action={start} label={t('startLeave')}>
          <HiddenField name="id" value={person.id} />
          <HiddenField name="once" value={once} />
          <div className="pairs">
            <TextField {...{ name: 'fromDay', label: t('firstDayAway'), defaultValue: today }} type="date" required />
            <TextField {...{ name: 'toDay', label: t('lastDayAway'), hint: t('lastDayAwayHint') }} type="date" />
          </div>
          <SubmitButton>{t('startLeave')}</SubmitButton>
        </ActionForm>
      )}
    </EditPart>
  );
}

async function Absences({ person, drop }: { person: PersonKept; drop: FormAction }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (person.leaves.length === 0) return null;
  return (
    <ul className="rows">
      {person.leaves.map((leave) => (
        <li key={leave.id}>
          <span className="grow">{absenceInWords(leave, t, locale)}</span>
          {leave.kind === 'leave' && (
            <ActionForm action={drop} label={t('people.dropLeave')}>
              <HiddenField name="id" value={person.id} />
              <HiddenField name="leaveId" value={leave.id} />
              <SubmitButton quiet>
                {t('people.dropLeave')} <span className="sr-only">{formatDay(leave.fromDay, locale)}</span>
              </SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
