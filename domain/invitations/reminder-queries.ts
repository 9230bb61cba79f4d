import { addDays, type Day, dayOf } from '../calendar';
import type { MeetingState } from '../meetings/words';
import { canSendMail } from '../notifications/policy';
import type { Language } from '../people/words';
import { ohtOf, thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';
import { reachOf } from './reach';
import { type ReminderDays, type ReminderFacts, reminderDue } from './reminders';
import { WAYS, type WaysRow, waysOf } from './told-queries';
import type { InvitationChannel, Reply } from './words';

/** Those who got an invitation by mail from Heard to a meeting that is near, and what they were reminded of. */
const near = (which: string): string => `
  select i.id, i.person_id as personId, coalesce(p.language, 'en') as language, m.on_day as "on", m.state,
    i.sent_on as sentOn, i.channel, i.reply, i.withdrawn_at as withdrawnAt, ${WAYS},
    (select json_group_array(o.written_at) from outbox o where o.about_kind = 'invitation' and o.about_id = i.id
      and o.kind = 'invitation-reminder') as reminded
  from meetings m join invitations i on i.meeting_id = m.id join people p on p.id = i.person_id
  where m.state = 'scheduled' and m.on_day > :today and m.on_day <= :until and ${which}
    and i.sent_on is not null and i.reply is null and i.withdrawn_at is null
    and exists (select 1 from invitation_steps t where t.invitation_id = i.id and t.step = 'sent')
  order by m.on_day, i.id`;
const ALL = near('true');
const ONE = near('i.id = :only');

type Row = WaysRow & {
  id: string;
  personId: string;
  language: Language;
  on: Day;
  state: MeetingState;
  sentOn: Day;
  channel: InvitationChannel;
  reply: Reply | null;
  withdrawnAt: number | null;
  /** UTC ms of each, in JSON. */
  reminded: string;
};

export type ToRemind = { id: string; personId: string; language: Language };

/** Who is to be reminded today, by mail: of one invitation, or of all. For the server that does it. */
export function toRemind(viewer: Viewer, today: Day, only: string | null = null): ToRemind[] {
  if (!canSendMail(viewer)) return [];
  const days = reminderDaysOn(viewer, today);
  const { timeZone } = ohtOf(viewer);
  const until = addDays(today, Math.max(days.first, days.last));
  const rows = viewer.db
    .prepared(only === null ? ALL : ONE)
    .all({ today, until, ...(only !== null && { only }) }) as Row[];
  return rows
    .filter((row) => reminderDue(factsOf(row, timeZone), days, today) !== null)
    .map(({ id, personId, language }) => ({ id, personId, language }));
}

/** How many days before a meeting someone who owes an answer is reminded. */
export function reminderDaysOn(viewer: Viewer, today: Day): ReminderDays {
  const thresholds = thresholdsOn(viewer, today);
  return { first: thresholds['first-reminder-days'], last: thresholds['last-reminder-days'] };
}

const factsOf = (row: Row, timeZone: string): ReminderFacts => ({
  ...{ on: row.on, state: row.state, sentOn: row.sentOn, reply: row.reply },
  byMail: row.channel === 'email' && reachOf(waysOf(row)) === 'email',
  withdrawn: row.withdrawnAt !== null,
  reminded: (JSON.parse(row.reminded) as number[]).map((at) => dayOf(at, timeZone)),
});
