import type { Db } from '@/db/client';
import { writeMail } from '@/domain/notifications/mail-commands';
import { trusted } from '@/domain/viewer';
import { put } from '../records';

/** Thursday 3 December 2031, 6:30 to 8:00 p.m. in Toronto. */
export const STARTS = Date.UTC(2031, 11, 4, 23, 30);
export const ENDS = Date.UTC(2031, 11, 5, 1);
export const ON = '2031-12-04';

type Value = string | number | null;

/** A team with a phone, a table, and a meeting of it that lies well ahead. */
export function planMeeting(db: Db, meeting: Record<string, Value> = {}): string {
  if (!db.sql.prepare('select 1 from oht').get()) setUpTeam(db);
  put(db, 'groups', { id: 'g', name: 'Collaboration Council', name_key: 'collaboration council', power: 'decides' });
  const when = { on_day: ON, starts_at: STARTS, ends_at: ENDS, state: 'scheduled' };
  put(db, 'meetings', { id: 'm', group_id: 'g', ...when, mode: 'hybrid', place: 'Town hall', ...meeting });
  return 'm';
}

function setUpTeam(db: Db): void {
  const team = { id: 1, name_en: 'Lakeshore OHT', name_fr: 'ÉSO Lakeshore', time_zone: 'America/Toronto' };
  put(db, 'oht', {
    ...team,
    ...{ fiscal_year_start: 4, set_up_at: 1, contact_name: 'Sam Ito', contact_phone: '705-555-0100' },
  });
}

/** Someone invited to it, by a mail that waits. */
export function inviteByMail(db: Db, name: string, person: Record<string, Value> = {}): { id: string; mailId: string } {
  const id = name.toLowerCase();
  const email = `${id}@example.org`;
  put(db, 'people', { id: `p-${id}`, name, name_key: id, email, language: 'en', ...person });
  put(db, 'advisors', { person_id: `p-${id}` });
  put(db, 'invitations', { id: `i-${id}`, meeting_id: 'm', person_id: `p-${id}`, channel: 'email' });
  return { id: `i-${id}`, mailId: mailAbout(db, `i-${id}`, 'invitation') };
}

/** A mail about an invitation, in the language of whom it is to. */
export function mailAbout(db: Db, invitationId: string, kind: string): string {
  const person = db.sql
    .prepare('select p.id, p.language from invitations i join people p on p.id = i.person_id where i.id = ?')
    .get(invitationId) as { id: string; language: 'en' | 'fr' };
  const about = { aboutKind: 'invitation', aboutId: invitationId };
  const to = { personId: person.id, language: person.language };
  return writeMail(trusted(db, 'server'), { ...to, kind, ...about, now: Date.now() }).id;
}
