import { addDays, type Day, dayOf } from '@/domain/calendar';
import { formatWeekday } from '@/domain/format';
import { ohtOf } from '@/domain/settings/queries';
import type { ToDo } from '@/domain/today/agenda';
import { toDosOf } from '@/domain/today/agenda-queries';
import { countsOf, waitsToday } from '@/domain/today/digest';
import { env } from '../env';
import type { Composer, MailToCompose } from '../outbox-composers';

const WEEK = 7;

/** The mail of the morning: how much waits of what, and the meetings of the week. It names no person. */
export const composeDigest: Composer = (viewer, mail) => {
  const today = dayOf(mail.now, ohtOf(viewer).timeZone);
  const toDos = toDosOf(viewer, today);
  const counts = countsOf(waitsToday(toDos, today));
  if (counts.length === 0) return null;
  const { to, t } = mail;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    t('mail.hello', { name: to.name }),
    t('mail.digest.lead', { count: total }),
    counts.map(({ kind, count }) => `– ${t(`mail.digest.${kind}`, { count })}`).join('\n'),
    `${env().origin}/today?by=date`,
    ...weekAhead(toDos, today, mail),
    t('mail.digest.why'),
    `${env().origin}/today/digest`,
  ];
  return { subject: t('mail.digest.subject', { count: total }), body: lines.join('\n\n') };
};

function weekAhead(toDos: readonly ToDo[], today: Day, { t, language }: MailToCompose): string[] {
  const soon = toDos.filter(({ kind, on }) => kind === 'meeting-ahead' && on > today && on <= addDays(today, WEEK));
  if (soon.length === 0) return [];
  const line = ({ group, on, figures }: ToDo) =>
    `– ${t('mail.digest.meeting', {
      group: group ?? t('meetings.openMeeting'),
      day: formatWeekday(on, language),
      invited: figures.invited ?? 0,
      silent: figures.silent ?? 0,
    })}`;
  return [t('mail.digest.week'), soon.map(line).join('\n')];
}
