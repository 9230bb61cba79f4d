import type { Day } from '../calendar';
import { reachOf } from '../invitations/reach';
import { WAYS, type WaysRow, waysOf } from '../invitations/told-queries';
import type { ContactChannel, Language } from '../people/words';
import { holds, type Viewer } from '../viewer';
import { canKeepNetwork } from './policy';

/** Who is in the network on :today: those who chose to and are advisors still. */
export const MEMBERS = `
  select n.person_id, n.shares, n.joined_at from network_members n
  join advisors a on a.person_id = n.person_id and :today <= coalesce(a.left_on, '9999-12-31')
  join people p on p.id = n.person_id and p.disabled_at is null`;

/** Whether the viewer is in the network today. */
export const isMember = (viewer: Viewer, today: Day): boolean =>
  holds(viewer, 'advisor') &&
  viewer.db.prepared(`select 1 from (${MEMBERS}) where person_id = :self`).get({ today, self: viewer.personId }) !==
    undefined;

export type NetworkMember = {
  personId: string;
  name: string;
  shares: ContactChannel;
  /** The one contact they chose to share; null when it was taken out of the records since. */
  contact: string | null;
  /** The groups whose open meetings they hear of; `hearsAll` where it is every one. */
  hears: string[];
  hearsAll: boolean;
};

const LIST = `
  with members as (${MEMBERS})
  select p.id as personId, p.name, m.shares,
    case m.shares when 'email' then p.email when 'phone' then p.phone else p.address end as contact,
    (select json_group_array(g.name order by g.name_key) from meeting_watches w join groups g on g.id = w.group_id
      where w.person_id = p.id and w.lifted_at is null) as hears,
    exists (select 1 from meeting_watches w where w.person_id = p.id and w.lifted_at is null and w.group_id is null)
      as hearsAll
  from members m join people p on p.id = m.person_id order by p.name_key, p.id`;

type Row = Omit<NetworkMember, 'hears' | 'hearsAll'> & { hears: string; hearsAll: 0 | 1 };

/** Everyone in the network with the contact they chose: for those who are in it, and for nobody else. */
export const networkList = (viewer: Viewer, today: Day): NetworkMember[] =>
  isMember(viewer, today)
    ? (viewer.db.prepared(LIST).all({ today }) as Row[]).map(({ hears, hearsAll, ...member }) => ({
        ...member,
        hears: JSON.parse(hears) as string[],
        hearsAll: hearsAll === 1,
      }))
    : [];

/** How many there are: for those in it, and for the office, which does not see who. */
export const countOfMembers = (viewer: Viewer, today: Day): number =>
  canKeepNetwork(viewer) || isMember(viewer, today)
    ? (viewer.db.prepared(`select count(*) from (${MEMBERS})`).pluck().get({ today }) as number)
    : 0;

export type NoteReader = { personId: string; language: Language };

/** Whom a note goes to by mail: the others who may be mailed and would have it so. For the command that sends it. */
export function mailedMembers(viewer: Viewer, author: string, today: Day): NoteReader[] {
  const rows = viewer.db
    .prepared(
      `with members as (${MEMBERS})
       select p.id as personId, coalesce(p.language, 'en') as language, ${WAYS}
       from members m join people p on p.id = m.person_id where p.id <> :author order by p.id`,
    )
    .all({ today, author }) as (WaysRow & NoteReader)[];
  return rows
    .filter((row) => reachOf(waysOf(row)) === 'email')
    .map(({ personId, language }) => ({ personId, language }));
}
