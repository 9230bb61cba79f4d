import { getLocale, getTranslations } from 'next-intl/server';
import type { Day } from '@/domain/calendar';
import type { GroupToLog } from '@/domain/logbook/queries';
import { formatDay } from '../format';
import { ActionForm } from '../ui/action-form';
import { EmptyNote, LinkButton } from '../ui/blocks';
import { TextField } from '../ui/fields';
import type { FormAction } from '../ui/form-state';
import { ThereAlready } from './there-already';

type StartRowsProps = { groups: readonly GroupToLog[]; today: Day; start: FormAction; open: boolean };

/** A button a group, with the day it likely met; and one for a meeting of no group. */
export async function StartRows({ groups, today, start, open }: StartRowsProps) {
  const t = await getTranslations('log');
  return (
    <section className="part" aria-labelledby="which">
      <h2 id="which">{t('which')}</h2>
      {groups.length === 0 && (
        <EmptyNote action={open && <LinkButton href="/groups">{t('noGroupsAction')}</LinkButton>}>
          {t('noGroups')}
        </EmptyNote>
      )}
      <ul className="rows">
        {groups.map((group) => (
          <StartRow key={group.id} group={group} today={today} start={start} />
        ))}
        {open && (
          <li>
            <Start name={t('openMeeting')} day={today} today={today} action={start} />
          </li>
        )}
      </ul>
    </section>
  );
}

async function StartRow({ group, today, start }: { group: GroupToLog; today: Day; start: FormAction }) {
  const t = await getTranslations('log');
  const { last, suggested } = group;
  const planned = suggested.meetingId !== null;
  const day = last && formatDay(last.on, await getLocale());
  return (
    <li>
      <Start name={group.name} groupId={group.id} day={suggested.on} today={today} action={start}>
        <span className="soft small block">
          {planned ? t('planned') : day === null ? t('neverMet') : t('lastMet', { day })}
        </span>
      </Start>
    </li>
  );
}

type StartProps = {
  name: string;
  groupId?: string;
  day: Day;
  today: Day;
  action: FormAction;
  children?: React.ReactNode;
};

async function Start({ name, groupId, day, today, action, children }: StartProps) {
  const t = await getTranslations('log');
  return (
    <ActionForm action={action} className="start" label={t('logGroup', { name })}>
      {groupId && <input type="hidden" name="groupId" value={groupId} />}
      <div className="grow">
        <h3>{name}</h3>
        {children}
        <ThereAlready look={t('lookAtIt')} another={t('logAnother')} />
      </div>
      <TextField type="date" name="on" label={t('onDay')} defaultValue={day} max={today} />
      <button type="submit" className="btn quiet">
        {t('logThisOne')}
        <span className="sr-only">: {name}</span>
      </button>
    </ActionForm>
  );
}
