import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import type { MailSearch } from './forms';
import { canSeeMail, canSendMail } from './policy';
import { troubleOf } from './trouble';
import { type MailState, type MailTrouble, mailStates } from './words';

/** Whether mail can reach this person: they have an address, and are not shut out. */
export const canBeMailed = (viewer: Viewer, personId: string): boolean =>
  viewer.db.sql
    .prepare('select 1 from people where id = ? and email is not null and disabled_at is null')
    .get(personId) !== undefined;

/** Whether a person wants no mail on a day, `:today`; `person` is a column with their id. */
const pausedOn = (person: string): string => `exists (
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

export type ListedMail = {
  id: string;
  personId: string;
  name: string;
  email: string | null;
  kind: string;
  subject: string;
  state: MailState;
  tries: number;
  writtenAt: number;
  notBefore: number;
  sentAt: number | null;
  trouble: MailTrouble | null;
  /** What the mail server said, as it said it. */
  said: string;
};

type Stored = Omit<ListedMail, 'trouble' | 'said'> & { lastError: string | null };

export const MAIL_PER_PAGE = 50;

/** A page of the mail in some states, the latest first, and how much there is of each. Nothing for who may not know. */
export function mailList(viewer: Viewer, { state, page }: MailSearch) {
  if (!canSeeMail(viewer)) return { mails: [], total: 0, counts: countsOf([]) };
  const { db } = viewer;
  const counts = countsOf(db.prepared('select state, count(*) as count from outbox group by state').all() as Count[]);
  const states = state === 'standing' ? STANDING : state === 'all' ? mailStates : [state];
  const rows = db
    .prepared(
      `select o.id, o.person_id as personId, p.name, p.email, o.kind, o.subject, o.state, o.tries,
              o.written_at as writtenAt, o.not_before as notBefore, o.sent_at as sentAt, o.last_error as lastError
       from outbox o join people p on p.id = o.person_id
       where o.state in (select value from json_each(@states))
       order by o.state = 'failed' desc, o.written_at desc, o.id desc limit @limit offset @offset`,
    )
    .all({ states: JSON.stringify(states), limit: MAIL_PER_PAGE, offset: (page - 1) * MAIL_PER_PAGE }) as Stored[];
  const total = states.reduce((sum, name) => sum + counts[name], 0);
  return { mails: rows.map(listed), total, counts };
}

const STANDING: readonly MailState[] = ['waiting', 'sending', 'failed'];

type Count = { state: MailState; count: number };
const countsOf = (rows: readonly Count[]): Record<MailState, number> => ({
  ...{ waiting: 0, sending: 0, sent: 0, failed: 0, withdrawn: 0 },
  ...Object.fromEntries(rows.map(({ state, count }) => [state, count])),
});

function listed({ lastError, ...mail }: Stored): ListedMail {
  const { trouble, said } = lastError === null ? { trouble: null, said: '' } : troubleOf(lastError);
  return { ...mail, trouble, said };
}
