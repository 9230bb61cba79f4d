import type { Day } from '../calendar';
import { nameKey } from '../people/names';
import type { Viewer } from '../viewer';
import type { MailSearch } from './forms';
import { canSeeMail } from './policy';
import { pausedOn } from './queries';
import { troubleOf } from './trouble';
import { type MailState, type MailTrouble, mailStates } from './words';

export type ListedMail = {
  id: string;
  personId: string;
  name: string;
  email: string | null;
  kind: string;
  /** Empty until its words are put together. */
  subject: string;
  body: string;
  state: MailState;
  tries: number;
  writtenAt: number;
  notBefore: number;
  sentAt: number | null;
  /** It came back after the mail server took it. */
  bouncedAt: number | null;
  /** Whether it goes at night too, and to someone who wants no mail for now. */
  urgent: boolean;
  /** Whether the reader wants no mail today. */
  paused: boolean;
  trouble: MailTrouble | null;
  /** What the mail server said, as it said it. */
  said: string;
};

type Stored = Omit<ListedMail, 'trouble' | 'said' | 'urgent' | 'paused'> & {
  lastError: string | null;
  urgent: 0 | 1;
  paused: 0 | 1;
  total: number;
};

export const MAIL_PER_PAGE = 50;

const LIST = `
  select o.id, o.person_id as personId, p.name, p.email, o.kind, o.subject, o.body, o.state, o.tries,
    o.written_at as writtenAt, o.not_before as notBefore, o.sent_at as sentAt, o.bounced_at as bouncedAt, o.urgent,
    ${pausedOn('o.person_id')} as paused, o.last_error as lastError, count(*) over () as total
  from outbox o join people p on p.id = o.person_id
  where o.state in (select value from json_each(:states))
    and (:q = '' or instr(p.email, :q) or (:key <> '' and instr(p.name_key, :key)))
  order by o.state = 'failed' desc, o.written_at desc, o.id desc limit :limit offset :offset`;

/** A page of the mail in some states, the latest first, and how much there is of each. Nothing for who may not know. */
export function mailList(viewer: Viewer, { state, q, page }: MailSearch, today: Day) {
  if (!canSeeMail(viewer)) return { mails: [], total: 0, counts: mailCounts(viewer) };
  const states = state === 'standing' ? STANDING : state === 'all' ? mailStates : [state];
  const part = { limit: MAIL_PER_PAGE, offset: (page - 1) * MAIL_PER_PAGE };
  const asked = { states: JSON.stringify(states), q: q.toLowerCase(), key: nameKey(q), today };
  const rows = viewer.db.prepared(LIST).all({ ...asked, ...part }) as Stored[];
  return { mails: rows.map(listed), total: rows[0]?.total ?? 0, counts: mailCounts(viewer) };
}

const STANDING: readonly MailState[] = ['waiting', 'sending', 'failed'];

type Count = { state: MailState; count: number };
const NONE: Record<MailState, number> = { waiting: 0, sending: 0, sent: 0, failed: 0, withdrawn: 0 };

/** How much mail there is in each state; none for who may not know. */
export function mailCounts(viewer: Viewer): Record<MailState, number> {
  if (!canSeeMail(viewer)) return NONE;
  const rows = viewer.db.prepared('select state, count(*) as count from outbox group by state').all() as Count[];
  return { ...NONE, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
}

function listed({ lastError, total: _, urgent, paused, ...mail }: Stored): ListedMail {
  const { trouble, said } = lastError === null ? { trouble: null, said: '' } : troubleOf(lastError);
  return { ...mail, urgent: urgent === 1, paused: paused === 1, trouble, said };
}
