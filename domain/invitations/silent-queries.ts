import { addDays, type Day } from '../calendar';
import type { Language } from '../people/words';
import type { Viewer } from '../viewer';
import { canInvite } from './policy';
import { reminderDaysOn } from './reminder-queries';

/** Someone who was told of a meeting that is very near, and owes an answer. */
export type Silent = {
  personId: string;
  name: string;
  phone: string | null;
  language: Language | null;
  meetingId: string;
  on: Day;
  group: string | null;
};

const SILENT = `
  select p.id as personId, p.name, p.phone, p.language, m.id as meetingId, m.on_day as "on",
    coalesce(g.name, m.title) as "group"
  from meetings m join invitations i on i.meeting_id = m.id join people p on p.id = i.person_id
    left join groups g on g.id = m.group_id
  where m.state = 'scheduled' and m.on_day > :today and m.on_day <= :until
    and i.sent_on is not null and i.reply is null and i.withdrawn_at is null
  order by m.on_day, m.id, p.name_key, p.id`;

/** Who is silent still when the last reminder has gone: they are called. For the office. */
export function silentSoon(viewer: Viewer, today: Day): Silent[] {
  if (!canInvite(viewer)) return [];
  const { first, last } = reminderDaysOn(viewer, today);
  const until = addDays(today, Math.min(first, last));
  return viewer.db.prepared(SILENT).all({ today, until }) as Silent[];
}
