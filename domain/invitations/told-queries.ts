import type { Day } from '../calendar';
import { pausedOn } from '../notifications/queries';
import type { ContactChannel, Language } from '../people/words';
import type { Viewer } from '../viewer';
import { reachOf, type Ways } from './reach';

/** Someone who is to hear of what becomes of a meeting: invited, or welcome after asking to come. */
export type ToTell = {
  about: { kind: 'invitation' | 'request'; id: string };
  personId: string;
  language: Language;
  reach: ContactChannel;
  /** Whether they heard of the meeting from the office at all; what waits in the outbox takes a change in by itself. */
  heard: boolean;
};

/** What reachOf asks of a person, as columns of `p`. */
export const WAYS = `p.email, p.phone, p.address, p.prefers, p.disabled_at is not null as disabled, ${pausedOn('p.id')} as paused`;
export type WaysRow = Omit<Ways, 'disabled' | 'paused'> & Record<'disabled' | 'paused', 0 | 1>;
export const waysOf = ({ email, phone, address, prefers, disabled, paused }: WaysRow): Ways => ({
  ...{ email, phone, address, prefers },
  ...{ disabled: disabled === 1, paused: paused === 1 },
});

/** Nothing of its first mail was put together yet: it says how the meeting stands when it goes. */
const UNCOMPOSED = (kind: string, about: string) => `exists (
  select 1 from outbox o where o.about_kind = '${kind}' and o.about_id = ${about} and o.kind in ('invitation', 'request-answered')
    and o.state in ('waiting', 'failed') and o.composed_at is null)`;

const STANDING = `
  select 'invitation' as kind, i.id, i.person_id as personId, coalesce(p.language, 'en') as language, ${WAYS},
    not (${UNCOMPOSED('invitation', 'i.id')}) and (i.sent_on is not null or not exists (
      select 1 from invitation_steps t where t.invitation_id = i.id)
      or exists (select 1 from outbox o where o.about_kind = 'invitation' and o.about_id = i.id
        and o.composed_at is not null and o.state in ('waiting', 'sending', 'sent'))
    ) as heard
  from invitations i join people p on p.id = i.person_id
  where i.meeting_id = :meeting and i.withdrawn_at is null
  union all
  select 'request', r.id, r.person_id, coalesce(p.language, 'en'), ${WAYS}, not (${UNCOMPOSED('request', 'r.id')})
  from requests_to_come r join people p on p.id = r.person_id
  where r.meeting_id = :meeting and r.withdrawn_at is null and r.answer in ('yes', 'yes-with-seat')
    and not exists (select 1 from invitations i where i.meeting_id = r.meeting_id and i.person_id = r.person_id
      and i.withdrawn_at is null)`;

type Row = WaysRow & { kind: 'invitation' | 'request'; id: string; personId: string; language: Language; heard: 0 | 1 };

/** Everyone invited to a meeting or welcome at it: for the commands that tell them. */
export const toTellOf = (viewer: Viewer, meetingId: string, today: Day): ToTell[] =>
  (viewer.db.prepared(STANDING).all({ meeting: meetingId, today }) as Row[]).map((row) => ({
    about: { kind: row.kind, id: row.id },
    ...{ personId: row.personId, language: row.language, reach: reachOf(waysOf(row)), heard: row.heard === 1 },
  }));

/** How one person is told of things, and in which language. */
export function waysTo(viewer: Viewer, personId: string, today: Day): { reach: ContactChannel; language: Language } {
  const row = viewer.db
    .prepared(`select coalesce(p.language, 'en') as language, ${WAYS} from people p where p.id = :person`)
    .get({ person: personId, today }) as WaysRow & { language: Language };
  return { reach: reachOf(waysOf(row)), language: row.language };
}
