import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { canSeeMail, canSendMail } from './policy';

/** Whether mail can reach this person: they have an address, and are not shut out. */
export const canBeMailed = (viewer: Viewer, personId: string): boolean =>
  viewer.db.sql
    .prepare('select 1 from people where id = ? and email is not null and disabled_at is null')
    .get(personId) !== undefined;

/** Whether a person wants no mail on a day, `:today`; `person` is a column with their id. */
export const pausedOn = (person: string): string => `exists (
  select 1 from contact_pauses cp where cp.person_id = ${person} and cp.lifted_at is null
    and :today between cp.from_day and coalesce(cp.until_day, '9999-12-31'))`;

const DUE = `
  select o.id from outbox o
  where o.state = 'sending' or (o.state = 'waiting' and o.not_before <= :now
    and (o.urgent = 1 or (:quiet = 0 and not ${pausedOn('o.person_id')})))
  order by o.not_before, o.id limit :most`;

/**
 * What is due, the oldest first. What was being sent when the server stopped is due again. In quiet hours, and to
 * someone who wants no mail for now, only what is urgent goes.
 */
export const dueMail = (viewer: Viewer, when: { now: number; today: Day; quiet: boolean }, most = 50): string[] =>
  canSendMail(viewer)
    ? (viewer.db
        .prepared(DUE)
        .pluck()
        .all({ now: when.now, today: when.today, quiet: when.quiet ? 1 : 0, most }) as string[])
    : [];

/** What a message is for; null when there is none, or for who may not know. */
export const kindOfMail = (viewer: Viewer, id: string): string | null =>
  canSeeMail(viewer)
    ? ((viewer.db.prepared('select kind from outbox where id = ?').pluck().get(id) as string | undefined) ?? null)
    : null;
